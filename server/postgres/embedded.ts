import { existsSync } from 'node:fs';
import { chmod, mkdir, realpath, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { withLock } from '@/server/lock.mjs';
import { OperatorError } from '@/server/operator-error.mjs';
import { type Cluster, ensureCluster } from './cluster';
import { readPostmaster, setAsideStaleFile } from './postmaster';
import { run } from './program';

const DATABASE = 'winnow';
const PATIENCE_MS = 60_000;
const LOG_LIMIT_BYTES = 20_000_000;

export type EmbeddedServer = {
  /** Connection string of the database `winnow` in it. */
  url: string;
  port: number;
  /** Whether a server was found running, left behind by a process that died. */
  adopted: boolean;
  /** Shuts the server down cleanly, adopted or not. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Tried first; another free port is taken when it is in use. */
  port?: number;
  /** False gives up safety against power cuts, for databases that tests throw away. */
  durable?: boolean;
};

/**
 * The PostgreSQL server of a data directory: adopts the one that runs, or starts it, made new when
 * the directory has none. It listens on 127.0.0.1 only, and outlives this process unless stopped.
 *
 * @throws OperatorError
 */
export async function startEmbedded(
  dataDirectory: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  await mkdir(dataDirectory, { recursive: true });
  const directory = await realpath(dataDirectory);
  // The database's account must be able to walk through; secrets inside are readable to us alone.
  const { mode } = await stat(directory);
  if (process.getuid?.() === 0) await chmod(directory, mode | 0o711);
  return withLock(join(directory, 'launching'), () => launch(directory, options));
}

async function launch(directory: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const cluster = await ensureCluster(directory, options.durable ?? true);
  const running = await findRunning(cluster);
  const port = running ?? (await start(cluster, options));
  await ensureDatabase(cluster, port);
  return {
    url: connectionString(cluster, port, DATABASE),
    port,
    adopted: running !== undefined,
    stop: () => stop(cluster),
  };
}

function connectionString(cluster: Cluster, port: number, database: string): string {
  return `postgresql://winnow:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** The port of the live server of this cluster, waiting for one that is starting or stopping. */
async function findRunning(cluster: Cluster): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(cluster.data);
    if (!postmaster) return undefined;
    if (!postmaster.alive) {
      await setAsideStaleFile(cluster.data);
      return undefined;
    }
    if (await answers(connectionString(cluster, postmaster.port, 'postgres'))) {
      return postmaster.port;
    }
    await sleep(100);
  }
  throw new OperatorError(`The database runs but does not answer; see ${cluster.log}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function start(cluster: Cluster, options: EmbeddedOptions): Promise<number> {
  await rotateLog(cluster.log);
  let reason = '';
  // A port may be taken between looking and starting, and the remains of a server that was killed
  // need a moment to go away.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (attempt > 0) await sleep(500);
    const port = await freePort(attempt === 0 ? (options.port ?? 0) : 0);
    const { code, output } = await run(
      join(cluster.bin, 'pg_ctl'),
      [
        'start',
        '--wait',
        '-t',
        '60',
        '-D',
        cluster.data,
        '-l',
        cluster.log,
        '-o',
        settings(port, options),
      ],
      { cwd: cluster.home, account: cluster.account },
    );
    if (code === 0) return port;
    reason = output;
  }
  throw new OperatorError(`The database did not start (see ${cluster.log}):\n${reason}`);
}

function settings(port: number, { durable = true }: EmbeddedOptions): string {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 100,
    // The log must not repeat what people wrote: no statements, no row contents.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const quoted = Object.entries(values).map(([name, value]) => `-c ${name}="${value}"`);
  return quoted.join(' ');
}

/** The wished port when it is free, else any. 0 wishes for none. */
async function freePort(wished: number): Promise<number> {
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const server = createServer();
      server.on('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
      });
    });
  return listen(wished).catch(() => listen(0));
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

async function stop(cluster: Cluster): Promise<void> {
  const { code, output } = await run(
    join(cluster.bin, 'pg_ctl'),
    ['stop', '--wait', '-t', '60', '-m', 'fast', '-D', cluster.data],
    { cwd: cluster.home, account: cluster.account },
  );
  if (code === 0 || !(await readPostmaster(cluster.data))?.alive) return;
  throw new OperatorError(`The database did not stop:\n${output}`);
}

async function rotateLog(log: string): Promise<void> {
  if (existsSync(log) && (await stat(log)).size > LOG_LIMIT_BYTES) await rename(log, `${log}.1`);
}
