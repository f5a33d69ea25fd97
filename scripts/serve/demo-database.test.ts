import { afterAll, expect, test } from 'vitest';
import { createClient } from '@/prisma/client';
import { migrate } from '@/prisma/migrate';
import { administer, databaseNamed } from '@/server/testing/test-database';
import { assertDemoDatabase } from './demo-database';

const name = `demo_${crypto.randomUUID().replaceAll('-', '')}`;
const url = databaseNamed(name);
await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
const db = createClient(url, { max: 1 });

afterAll(async () => {
  await db.$disconnect();
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

test('the demo takes an empty database, and never one that holds something else', async () => {
  await expect(assertDemoDatabase(url)).resolves.toBeUndefined();
  await db.$executeRaw`CREATE TABLE customers (id int)`;
  await expect(assertDemoDatabase(url)).rejects.toThrow('something else than the demo');
  await db.$executeRaw`DROP TABLE customers`;
});

test('the demo takes a Winnow nobody has set up, and never a newsroom', async () => {
  await migrate(url);
  await expect(assertDemoDatabase(url)).resolves.toBeUndefined();
  await db.installation.create({ data: { id: 1, setUpAt: new Date() } });
  await expect(assertDemoDatabase(url)).rejects.toThrow('something else than the demo');
});
