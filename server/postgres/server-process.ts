import { existsSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { OperatorError } from '@/server/operator-error.mjs';
import { type Cluster, connectionString } from './cluster';
import { readPostmaster, setAsideStaleFile } from './postmaster';
import { run } from './program';

const PATIENCE_MS = 60_000;
const LOG_LIMIT_BYTES = 20_000_000;

export type ServerOptions = {
  /** Tried first; another free port is taken when it is in use. */
  port?: number;
  /** False gives up safety against power cuts, for databases that tests throw away. */
  durable?: boolean;
};

/** The port of the live server of this cluster, waiting for one that is starting or stopping. */
export async function findServer(cluster: Cluster): Promise<number | undefined> {
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

/** Starts the server and answers its port once it takes connections. */
export async function startServer(cluster: Cluster, options: ServerOptions): Promise<number> {
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

function settings(port: number, { durable = true }: ServerOptions): string {
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

/** Shuts the server down cleanly; nothing to do when none runs. */
export async function stopServer(cluster: Cluster): Promise<void> {
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
