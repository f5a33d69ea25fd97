import { expect, test } from 'vitest';
import { testDatabase } from '@/server/testing/test-database';
import { createSetupCode, verifySetupCode } from './setup-code';

const db = await testDatabase();

test('accepts the code as printed and as people type it', async () => {
  const code = await createSetupCode(db);
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect(await verifySetupCode(db, code)).toBe(true);
  expect(await verifySetupCode(db, ` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(true);
});

test('refuses any other code, and an earlier one', async () => {
  const earlier = await createSetupCode(db);
  await createSetupCode(db);
  expect(await verifySetupCode(db, earlier)).toBe(false);
  expect(await verifySetupCode(db, '')).toBe(false);
});

test('refuses every code once the installation has been set up', async () => {
  const code = await createSetupCode(db);
  await db.installation.update({ where: { id: 1 }, data: { setupCodeHash: null } });
  expect(await verifySetupCode(db, code)).toBe(false);
});
