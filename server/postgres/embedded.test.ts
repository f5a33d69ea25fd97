import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from './embedded';

const directory = mkdtempSync(join(tmpdir(), 'winnow-embedded-'));
chmodSync(directory, 0o711);
let running: EmbeddedServer | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(() => rmSync(directory, { recursive: true }));

async function start(): Promise<EmbeddedServer> {
  running = await startEmbedded(directory);
  return running;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

const pidFile = () => join(directory, 'postgres', 'data', 'postmaster.pid');
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

test('makes a UTF-8 database that compares letters the same on every machine', async () => {
  const { url, adopted } = await start();
  expect(adopted).toBe(false);
  const sql = `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider::text AS provider,
    datlocale AS locale, lower('ÄÉ') AS lower FROM pg_database WHERE datname = current_database()`;
  expect(await query(url, sql)).toEqual([
    { encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', lower: 'äé' },
  ]);
});

test('has the extensions that search and matching need', async () => {
  const { url } = await start();
  await query(url, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');
  expect(await query(url, `SELECT unaccent('é') AS plain`)).toEqual([{ plain: 'e' }]);
});

test('lets nobody in without the password, and listens on 127.0.0.1 alone', async () => {
  const { url, port } = await start();
  const wrong = new URL(url);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal);
  const elsewhere = new URL(url);
  elsewhere.hostname = outside?.address ?? '127.0.0.2';
  elsewhere.port = String(port);
  await expect(query(elsewhere.href, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('adopts a server that outlived its application, and stops it', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE survivor AS SELECT 1 AS one');
  const pid = postmaster();
  const second = await start();
  expect(second).toMatchObject({ adopted: true, port: first.port, url: first.url });
  expect(await query(second.url, 'SELECT * FROM survivor')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(existsSync(pidFile())).toBe(false);
  expect(isAlive(pid)).toBe(false);
});

test('two starts at once end up with one server', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect(first.port).toBe(second.port);
  expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
});

test('recovers what was committed after the server itself was killed', async () => {
  const { url } = await start();
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS one');
  process.kill(postmaster(), 'SIGKILL');
  const again = await start();
  expect(again.adopted).toBe(false);
  expect(await query(again.url, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
});

test('is not fooled by another process that was given the number of a dead server', async () => {
  const { stop } = await start();
  const file = readFileSync(pidFile(), 'utf8');
  await stop();
  writeFileSync(pidFile(), file.replace(/^\d+/, String(process.pid)));
  const { adopted, url } = await start();
  expect(adopted).toBe(false);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test.runIf(process.platform === 'linux')(
  'runs from its own copy of the programs, which a reinstall of packages does not touch',
  async () => {
    await start();
    const command = readFileSync(`/proc/${postmaster()}/cmdline`, 'utf8');
    expect(command.startsWith(join(directory, 'postgres', 'native-'))).toBe(true);
  },
);
