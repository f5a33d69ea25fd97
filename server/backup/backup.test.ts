import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { blobStore } from '@/server/blobs';
import { verifyLedger } from '@/server/ledger/verify';
import { testArticle } from '@/server/testing/article';
import { testNewsroom } from '@/server/testing/newsroom';
import { administer, databaseNamed, testDatabase } from '@/server/testing/test-database';
import { withBackup } from './read-backup';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'winnow-backup-'));
const source = {
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  blobFolder: join(folder, 'from'),
  demo: false,
};
const emptied: string[] = [];

afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const name of emptied) await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

async function emptyTarget() {
  const name = `restore_${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
  emptied.push(name);
  return { databaseUrl: databaseNamed(name), blobFolder: join(folder, name) };
}

const restore = (file: string, target: Awaited<ReturnType<typeof emptyTarget>>) =>
  withBackup(file, folder, (unpacked, manifest) => restoreBackup(unpacked, manifest, target));

async function query(databaseUrl: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

async function contentsOf(databaseUrl: string) {
  const tables = [
    'Event',
    'Text',
    'Person',
    'Article',
    'Claim',
    'Membership',
    '_prisma_migrations',
  ];
  return Promise.all(
    tables.map((table) => query(databaseUrl, `SELECT t::text FROM "${table}" t ORDER BY 1`)),
  );
}

const { actors } = await testNewsroom();
await testArticle(actors.owner, [{ text: 'A line\twith a tab, a \\ and “ünïcode” 𝄞.' }]);
const document = new TextEncoder().encode('a document');
const documentName = await blobStore(source.blobFolder).put(document);
const file = join(folder, 'newsroom.backup');
await writeBackup(file, source);

test('an empty database and folder become what was backed up, and the ledger holds', async () => {
  const target = await emptyTarget();
  await restore(file, target);
  expect(await contentsOf(target.databaseUrl)).toEqual(await contentsOf(source.databaseUrl));
  const kept = await blobStore(target.blobFolder).get(documentName);
  expect(Buffer.from(kept ?? [])).toEqual(Buffer.from(document));
  const client = new Client({ connectionString: target.databaseUrl });
  await client.connect();
  const report = await verifyLedger(client).finally(() => client.end());
  expect(report.ok).toBe(true);
});

test('the keys and indexes of the restored database are those of the original', async () => {
  const target = await emptyTarget();
  await restore(file, target);
  const sql = `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
               WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`;
  expect(await query(target.databaseUrl, sql)).toEqual(await query(source.databaseUrl, sql));
});

test('a database that holds something is refused and left as it was', async () => {
  const before = await contentsOf(source.databaseUrl);
  await expect(restore(file, source)).rejects.toThrow('not empty');
  expect(await contentsOf(source.databaseUrl)).toEqual(before);
});

test('a database of something else is refused, even when its tables are empty', async () => {
  const target = await emptyTarget();
  await query(target.databaseUrl, 'CREATE TABLE customers (id int)');
  await expect(restore(file, target)).rejects.toThrow('not empty');
  expect(await query(target.databaseUrl, 'SELECT * FROM customers')).toEqual([]);
});

test('a damaged file is refused before anything is written', async () => {
  const target = await emptyTarget();
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  const damaged = join(folder, 'damaged.backup');
  writeFileSync(damaged, bytes);
  await expect(restore(damaged, target)).rejects.toThrow('damaged');
  writeFileSync(damaged, bytes.subarray(0, middle));
  await expect(restore(damaged, target)).rejects.toThrow('damaged');
  expect(
    await query(target.databaseUrl, `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`),
  ).toEqual([]);
});

test('a missing file is named', async () => {
  const target = await emptyTarget();
  await expect(restore(join(folder, 'nowhere'), target)).rejects.toThrow('There is no');
});

test('a backup never overwrites a file', async () => {
  await expect(writeBackup(file, source)).rejects.toThrow('exists already');
});
