import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BOOKKEEPING, migrate } from '@/prisma/migrate';
import { blobStore } from '@/server/blobs';
import { OperatorError } from '@/server/operator-error.mjs';
import { type Manifest, quoted } from './manifest';

/** Tables that a Winnow nobody has set up yet writes to. */
const NOT_CONTENT = new Set(['_prisma_migrations', 'Installation', 'RateLimiterFlexible']);

/**
 * Fills an empty database and its folder of kept files from an unpacked backup. The tables come in
 * one transaction: all of them or none. Migrations that are newer than the backup are applied last.
 *
 * @throws OperatorError when the database holds content, or the backup is of a newer Winnow
 */
export async function restoreBackup(
  folder: string,
  manifest: Manifest,
  target: { databaseUrl: string; blobFolder: string },
): Promise<void> {
  const migrations = await Promise.all(manifest.migrations.map(readMigration));
  const client = new Client({ connectionString: target.databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await clearEmptyTables(client);
    await client.query(BOOKKEEPING);
    for (const sql of migrations) await client.query(sql);
    await withoutForeignKeys(client, () => loadTables(client, folder, manifest));
    await restoreBlobs(folder, manifest, target.blobFolder);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  await migrate(target.databaseUrl);
}

async function readMigration(name: string): Promise<string> {
  return readFile(join('prisma/migrations', name, 'migration.sql'), 'utf8').catch(() => {
    throw new OperatorError(`The backup is of a newer Winnow: ${name} is not known here.`);
  });
}

async function clearEmptyTables(client: Client): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  if (tables.length === 0) return;
  const refusal = 'The database is not empty. A backup is restored into an empty one only.';
  if (!tables.some((table) => table.name === 'Installation')) throw new OperatorError(refusal);
  for (const { name } of tables.filter((table) => !NOT_CONTENT.has(table.name))) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`);
    if (rowCount !== 0) throw new OperatorError(refusal);
  }
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
}

/** Takes the foreign keys away for the load, in any order of tables; putting them back checks all rows. */
async function withoutForeignKeys(client: Client, load: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  }
  await load();
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
}

async function loadTables(client: Client, folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, columns, rows } of tables) {
    // A migration may have put rows there, which the backup has as well.
    await client.query(`DELETE FROM ${quoted(name)}`);
    const list = columns.map(quoted).join(', ');
    const copy = client.query(copyFrom(`COPY ${quoted(name)} (${list}) FROM STDIN`));
    await pipeline(createReadStream(join(folder, 'tables', `${name}.copy`)), copy);
    if (copy.rowCount === rows) continue;
    throw new Error(
      `${name} has ${copy.rowCount} rows after the restore, and ${rows} in the backup`,
    );
  }
}

async function restoreBlobs(folder: string, { blobs }: Manifest, target: string): Promise<void> {
  const store = blobStore(target);
  for (const sha256 of blobs) await store.put(await readFile(join(folder, 'blobs', sha256)));
}
