import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blobStore } from './blobs';

const folder = mkdtempSync(join(tmpdir(), 'winnow-blobs-'));
const store = blobStore(folder);
const bytes = new TextEncoder().encode('a document');
// sha256sum of the ten bytes above.
const name = '0d1da5138c035ffb7a848cfa108a901b2d7e44195f11ddc475e1fe7c1cf9d8b3';

afterAll(() => rmSync(folder, { recursive: true }));

test('keeps bytes under their SHA-256 and gives them back', async () => {
  const sha256 = await store.put(bytes);
  expect(sha256).toBe(name);
  expect(await store.has(sha256)).toBe(true);
  expect(Buffer.from((await store.get(sha256)) ?? [])).toEqual(Buffer.from(bytes));
});

test('keeping the same bytes twice leaves one file and nothing half written', async () => {
  const names = await Promise.all([store.put(bytes), store.put(bytes)]);
  expect(names).toEqual([name, name]);
  expect(readdirSync(join(folder, name.slice(0, 2)))).toEqual([name]);
});

test('answers nothing for a file it does not have', async () => {
  const unknown = '0'.repeat(64);
  expect(await store.has(unknown)).toBe(false);
  expect(await store.get(unknown)).toBeUndefined();
});

test('refuses to give out bytes that were changed', async () => {
  const sha256 = await store.put(new TextEncoder().encode('another document'));
  writeFileSync(join(folder, sha256.slice(0, 2), sha256), 'tampered');
  await expect(store.get(sha256)).rejects.toThrow('damaged');
});

test('refuses a name that is not a SHA-256, such as a path', async () => {
  await expect(store.get('../../etc/passwd')).rejects.toThrow('SHA-256');
});
