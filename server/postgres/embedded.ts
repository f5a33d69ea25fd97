import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { withLock } from '@/server/lock.mjs';
import { type Cluster, connectionString, ensureCluster } from './cluster';
import { findServer, type ServerOptions, startServer, stopServer } from './server-process';

const DATABASE = 'winnow';

export type EmbeddedServer = {
  /** Connection string of the database `winnow` in it. */
  url: string;
  port: number;
  /** Whether a server was found running, left behind by a process that died. */
  adopted: boolean;
  /** Shuts the server down cleanly, adopted or not. */
  stop(): Promise<void>;
};

/**
 * The PostgreSQL server of a data directory: adopts the one that runs, or starts it, made new when
 * the directory has none. It listens on 127.0.0.1 only, and outlives this process unless stopped.
 *
 * @throws OperatorError
 */
export async function startEmbedded(
  dataDirectory: string,
  options: ServerOptions = {},
): Promise<EmbeddedServer> {
  await mkdir(dataDirectory, { recursive: true });
  const directory = await realpath(dataDirectory);
  // The database's account must be able to walk through; secrets inside are readable to us alone.
  const { mode } = await stat(directory);
  if (process.getuid?.() === 0) await chmod(directory, mode | 0o711);
  return withLock(join(directory, 'launching'), () => launch(directory, options));
}

async function launch(directory: string, options: ServerOptions): Promise<EmbeddedServer> {
  const cluster = await ensureCluster(directory, options.durable ?? true);
  const running = await findServer(cluster);
  const port = running ?? (await startServer(cluster, options));
  await ensureDatabase(cluster, port);
  return {
    url: connectionString(cluster, port, DATABASE),
    port,
    adopted: running !== undefined,
    stop: () => stopServer(cluster),
  };
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new Client({ connectionString: connectionString(cluster, port, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
