import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort } from '@/scripts/serve/port';
import { startEmbedded } from '@/server/postgres/embedded';
import { expect, test } from './fixtures';

// Each test starts a server of its own, and a database: one after the other, with patience.
test.describe.configure({ mode: 'default', timeout: 180_000 });
const patiently = expect.configure({ timeout: 60_000 });

let directory: string;
let port: number;
let children: ChildProcess[];

test.beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'winnow-launch-'));
  await chmod(directory, 0o711);
  port = await anyFreePort();
  children = [];
});

test.afterEach(async () => {
  for (const child of children.filter(isRunning)) await stop(child);
  await rm(directory, { recursive: true, maxRetries: 10 });
});

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
}

/** Starts Winnow as `npm start` does, with everything it prints. */
function launch(): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'serve', 'start'], {
    env: {
      ...{ NODE_ENV: 'production', PATH: process.env['PATH'], LOG_LEVEL: 'error' },
      ...{ PORT: String(port), HOST: '127.0.0.1', WINNOW_DATA_DIR: directory, DATABASE_URL: '' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  return { child, output: () => printed };
}

const health = () =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    (response) => response.status,
    () => 'nothing listens',
  );

const databaseRuns = () =>
  readFile(join(directory, 'postgres', 'data', 'postmaster.pid')).then(
    () => true,
    () => false,
  );

test('serves, tells where and how to set up, and leaves nothing behind when stopped', async () => {
  const { child, output } = launch();
  await patiently.poll(output).toContain(`Winnow is ready: http://localhost:${port}`);
  await expect.poll(output).toMatch(/Set-up code: \w{4}-\w{4}-\w{4}/);
  expect(await health()).toBe(200);
  await stop(child, 'SIGINT');
  expect(child.exitCode).toBe(0);
  expect(await health()).toBe('nothing listens');
  expect(await databaseRuns()).toBe(false);
});

test('ends with its launcher, and the next start finds the database that stayed', async () => {
  const first = launch();
  await patiently.poll(first.output).toContain('is ready');
  first.child.kill('SIGKILL');
  await patiently.poll(health).toBe('nothing listens');
  await patiently.poll(databaseRuns).toBe(false);
  // The server that a killed application leaves behind.
  await startEmbedded(directory);
  const second = launch();
  await patiently.poll(second.output).toContain('Found its server running');
  await patiently.poll(second.output).toContain('is ready');
  expect(await health()).toBe(200);
  await stop(second.child);
  expect(await databaseRuns()).toBe(false);
});

test('a second Winnow on the same data refuses and disturbs nobody', async () => {
  const first = launch();
  await patiently.poll(first.output).toContain('is ready');
  const taken = port;
  port = await anyFreePort();
  const second = launch();
  const [code] = await once(second.child, 'exit');
  expect(code).toBe(1);
  expect(second.output()).toContain('Another Winnow is running with the data directory');
  port = taken;
  expect(await health()).toBe(200);
});

test('a taken port is said, and is not replaced by another', async () => {
  const occupant = createServer().listen(port, '127.0.0.1');
  const { child, output } = launch();
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  expect(output()).toContain(`Port ${port} on 127.0.0.1 is taken.`);
  occupant.close();
});

test('says 503 while the database is away and recovers when it is back', async () => {
  const { output } = launch();
  await patiently.poll(output).toContain('is ready');
  const pid = (await readFile(join(directory, 'postgres/data/postmaster.pid'), 'utf8')).split(
    '\n',
  )[0];
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(health).toBe(503);
  await patiently.poll(health).toBe(200);
});

test('the first visit sets the newsroom up, once, with the code from the console', async ({
  page,
}) => {
  const { output } = launch();
  await patiently.poll(output).toContain('Set-up code:');
  const [, code = ''] = /Set-up code: (\S+)/.exec(output()) ?? [];
  const home = `http://localhost:${port}/`;
  await page.goto(home);
  await expect(page).toHaveURL(/\/set-up$/);
  await page.getByLabel('Name of the newsroom').fill('The Larkfield Ledger');
  await page.getByLabel('Your name').fill('The founder');
  await page.getByLabel('E-mail').fill('founder@example.org');
  await page.getByLabel('Password', { exact: true }).fill('four bridges closed at dawn');

  await page.getByLabel('Set-up code').fill('WRNG-WRNG-WRNG');
  await page.getByRole('button', { name: 'Create the newsroom' }).click();
  await expect(page.getByLabel('Set-up code')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name of the newsroom')).toHaveValue('The Larkfield Ledger');

  await page.getByLabel('Set-up code').fill(code);
  await page.getByRole('button', { name: 'Create the newsroom' }).click();
  await expect(page.getByText('No articles yet')).toBeVisible();
  await page.goto(`${home}set-up`);
  await expect(page.getByText('Winnow is set up')).toBeVisible();
});
