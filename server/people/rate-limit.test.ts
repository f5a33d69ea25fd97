import { expect, test } from 'vitest';
import { testDatabase } from '@/server/testing/test-database';
import { limit, refund, remember, remembers, resetLimit } from './rate-limit';

const db = await testDatabase();

test('counts uses that come all at once', async () => {
  const results = await Promise.all(Array.from({ length: 70 }, () => limit('secret', 'a')));
  expect(results.filter((result) => result.ok)).toHaveLength(60);
});

test('one’s uses are not another’s, and a refund or reset gives them back', async () => {
  expect((await limit('secret', 'b')).ok).toBe(true);
  for (let n = 0; n < 59; n += 1) await limit('secret', 'b');
  expect((await limit('secret', 'b')).ok).toBe(false);
  await refund('secret', 'b');
  await refund('secret', 'b');
  expect((await limit('secret', 'b')).ok).toBe(true);
  expect((await limit('secret', 'b')).ok).toBe(false);
  await resetLimit('secret', 'b');
  expect((await limit('secret', 'b')).ok).toBe(true);
});

test('what was noted is known for 90 days', async () => {
  expect(await remembers('lena at home')).toBe(false);
  await remember('lena at home');
  expect(await remembers('lena at home')).toBe(true);
  const [row] = await db.rateLimiterFlexible.findMany({ where: { key: { startsWith: 'known' } } });
  const days = ((row?.expire?.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(89.9);
  expect(days).toBeLessThanOrEqual(90);
});
