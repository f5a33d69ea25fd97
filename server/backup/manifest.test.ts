import { expect, test } from 'vitest';
import { manifestSchema } from './manifest';

const manifest = {
  ...{ format: 'winnow-backup-1', version: '1.0.0', demo: false },
  createdAt: '2023-11-01T08:00:00Z',
  migrations: ['20231101000000_start'],
  tables: [{ name: 'Article', columns: ['id'], rows: 0, sha256: 'a'.repeat(64) }],
  blobs: ['b'.repeat(64)],
};

test('a backup names what it holds', () => {
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
});

test.each([
  ['a migration', { migrations: ['../../tmp/evil'] }],
  ['a table', { tables: [{ ...manifest.tables[0], name: '../Article' }] }],
  ['a kept file', { blobs: ['../../etc/passwd'] }],
])('a path in the place of %s is refused', (_, change) => {
  expect(manifestSchema.safeParse({ ...manifest, ...change }).success).toBe(false);
});
