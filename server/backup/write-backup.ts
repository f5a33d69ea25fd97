import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { create } from 'tar';
import { version } from '@/package.json';
import { listBlobs } from '@/server/blobs';
import { OperatorError } from '@/server/operator-error.mjs';
import { hashFile, type Manifest, quoted } from './manifest';

export type BackupSource = { databaseUrl: string; blobFolder: string; demo: boolean };

/**
 * Writes everything, as it was at one moment, into one compressed tar file: every table and every
 * kept file, with their checksums. Needs no program of PostgreSQL's, and Winnow may keep running.
 *
 * @throws OperatorError when the file exists
 */
export async function writeBackup(file: string, source: BackupSource): Promise<Manifest> {
  if (existsSync(file)) throw new OperatorError(`${file} exists already; it is left as it is.`);
  await mkdir(dirname(file), { recursive: true });
  const staging = await mkdtemp(join(dirname(file), `.${basename(file)}-`));
  try {
    const tables = await dumpTables(source.databaseUrl, join(staging, 'tables'));
    const blobs = await gatherBlobs(source.blobFolder, join(staging, 'blobs'));
    const { demo } = source;
    const manifest: Manifest = { format: 'winnow-backup-1', version, demo, ...tables, blobs };
    await writeFile(join(staging, 'manifest.json'), JSON.stringify(manifest, null, 2));
    const partial = join(staging, 'partial.tar.gz');
    const contents = ['manifest.json', 'tables', 'blobs'];
    await create(
      { gzip: true, portable: true, file: partial, cwd: staging, mode: 0o600 },
      contents,
    );
    await flush(partial);
    await rename(partial, file);
    return manifest;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

type Tables = Pick<Manifest, 'createdAt' | 'migrations' | 'tables'>;

/** Copies all tables out of one snapshot, so that they agree with each other. */
async function dumpTables(databaseUrl: string, folder: string): Promise<Tables> {
  await mkdir(folder);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: found } = await client.query<{ name: string; columns: string[] }>(
      `SELECT table_name::text AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       GROUP BY 1 ORDER BY 1`,
    );
    const tables: Manifest['tables'] = [];
    for (const { name, columns } of found) {
      const path = join(folder, `${name}.copy`);
      const list = columns.map(quoted).join(', ');
      const copy = client.query(copyTo(`COPY ${quoted(name)} (${list}) TO STDOUT`));
      await pipeline(copy, createWriteStream(path, { mode: 0o600 }));
      tables.push({ name, columns, rows: copy.rowCount, sha256: await hashFile(path) });
    }
    const { rows: migrations } = await client.query<{ name: string; now: Date }>(
      `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1`,
    );
    const { rows: clock } = await client.query<{ now: Date }>('SELECT now()');
    await client.query('COMMIT');
    const createdAt = (clock[0]?.now ?? new Date()).toISOString();
    return { createdAt, migrations: migrations.map(({ name }) => name), tables };
  } finally {
    await client.end();
  }
}

/** Links, or where that cannot be copies, the kept files into the backup's folder. */
async function gatherBlobs(from: string, to: string): Promise<string[]> {
  await mkdir(to);
  const blobs = await listBlobs(from);
  for (const { sha256, path } of blobs) {
    const target = join(to, sha256);
    await link(path, target).catch(() => copyFile(path, target));
  }
  return blobs.map(({ sha256 }) => sha256);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}
