import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, database } from '@/server/db';

/** An address in the test server with the name of another database. */
export function databaseNamed(name: string): string {
  const url = new URL(inject('templateUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Gives a test file an empty, migrated database and data directory of its own, and makes them the
 * ones that `database()` and `blobs()` answer. Call it once, at the top of the file, with await;
 * both are removed after its tests.
 */
export async function testDatabase(): Promise<Database> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const template = new URL(inject('templateUrl')).pathname.slice(1);
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const directory = mkdtempSync(join(tmpdir(), 'winnow-test-files-'));
  process.env['DATABASE_URL'] = databaseNamed(name);
  process.env['WINNOW_DATA_DIR'] = directory;
  const client = database();
  afterAll(async () => {
    await client.$disconnect();
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
    await rm(directory, { recursive: true, force: true });
  });
  return client;
}

/** Runs one statement as the server's owner, outside of the databases that tests use. */
export async function administer(sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseNamed('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
