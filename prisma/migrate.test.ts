import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { administer, databaseNamed } from '@/server/testing/test-database';
import { migrate } from './migrate';

let folder: string;
let name: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-migrations-'));
  name = `migrate_${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

function addMigration(migration: string, sql: string): string {
  mkdirSync(join(folder, migration));
  writeFileSync(join(folder, migration, 'migration.sql'), sql);
  return join(folder, migration, 'migration.sql');
}

async function query(sql: string) {
  const client = new Client({ connectionString: databaseNamed(name) });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

const run = () => migrate(databaseNamed(name), folder);

test('applies in order of names, once', async () => {
  addMigration('20260102000000_second', 'ALTER TABLE a ADD COLUMN b int');
  addMigration('20260101000000_first', 'CREATE TABLE a (id int)');
  expect(await run()).toEqual(['20260101000000_first', '20260102000000_second']);
  expect(await run()).toEqual([]);
  expect(await query('SELECT id, b FROM a')).toEqual([]);
});

test('two runners at once apply each migration once', async () => {
  addMigration('20260101000000_first', 'CREATE TABLE a (id int)');
  const applied = await Promise.all([run(), run()]);
  expect(applied.flat()).toEqual(['20260101000000_first']);
});

test('a failing migration leaves nothing behind and is named', async () => {
  addMigration('20260101000000_first', 'CREATE TABLE a (id int); SELECT nonsense');
  await expect(run()).rejects.toThrow(/20260101000000_first failed.*nonsense/);
  expect(await query(`SELECT to_regclass('a') AS a`)).toEqual([{ a: null }]);
  expect(await query('SELECT * FROM "_prisma_migrations"')).toEqual([]);
});

test('refuses when an applied migration was changed', async () => {
  const file = addMigration('20260101000000_first', 'CREATE TABLE a (id int)');
  await run();
  appendFileSync(file, '-- an afterthought');
  await expect(run()).rejects.toThrow('changed after it was applied');
});

test('refuses a database that a newer version migrated', async () => {
  addMigration('20260101000000_first', 'CREATE TABLE a (id int)');
  await run();
  rmSync(join(folder, '20260101000000_first'), { recursive: true });
  await expect(run()).rejects.toThrow('ahead of this version');
});
