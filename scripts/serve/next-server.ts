import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export type NextServer = {
  /** Settles with the exit code when the server ends. */
  ended: Promise<number>;
  stop(): Promise<void>;
};

export type NextOptions = {
  port: number;
  host: string;
  /** The folder of the build to serve; without one the sources are, as they change. */
  build?: string;
  /** Added to the environment of this process. */
  variables: Record<string, string>;
};

const NEXT = 'node_modules/next/dist/bin/next';
const READY_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 10_000;

/**
 * Starts the application and waits until it answers on /api/health.
 *
 * @throws when it ends before, or does not answer for two minutes
 */
export async function startNext({
  port,
  host,
  build,
  variables,
}: NextOptions): Promise<NextServer> {
  const child = spawn(
    process.execPath,
    [NEXT, build ? 'start' : 'dev', '-p', String(port), '-H', host],
    {
      // What a built server prints is its banner; Winnow's log is on standard error. The channel
      // tells the server when this process dies, so that it never stays behind.
      stdio: ['ignore', build ? 'ignore' : 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        ...variables,
        NODE_ENV: build ? 'production' : 'development',
        NEXT_TELEMETRY_DISABLED: '1',
        ...(build && { WINNOW_DIST_DIR: build }),
        PORT: String(port),
        HOST: host,
      },
    },
  );
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1));
  const address = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host;
  await waitUntilReady(`http://${address}:${port}/api/health`, child);
  return { ended, stop: () => stop(child, ended) };
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error('The server ended before it was ready; see above.');
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error('The server did not become ready within two minutes.');
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(forced);
}
