import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@/server/operator-error.mjs';
import { keptSecret } from '@/server/secrets';
import { type Account, assertReachable, giveTo, serverAccount } from './account';
import { installBinaries } from './binaries';
import { run } from './program';

const MAJOR = '18';

/** A PostgreSQL data directory and what is needed to run it. */
export type Cluster = {
  /** Winnow's folder for everything of PostgreSQL. */
  home: string;
  /** The folder of PostgreSQL's programs. */
  bin: string;
  /** PostgreSQL's own data directory. */
  data: string;
  log: string;
  password: string;
  account: Account | undefined;
};

/** How to connect to a database of the cluster, whose server listens on the port. */
export function connectionString(cluster: Cluster, port: number, database: string): string {
  return `postgresql://winnow:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Whether a data directory holds an embedded database. */
export function hasCluster(dataDirectory: string): boolean {
  return existsSync(join(dataDirectory, 'postgres', 'data', 'PG_VERSION'));
}

/**
 * The cluster of a data directory, made when there is none: UTF-8 with PostgreSQL's own C.UTF-8
 * rules whatever the machine's locale, checksums on, passwords by SCRAM.
 *
 * @param durable false skips the flush to disk, for databases that tests throw away.
 * @throws OperatorError
 */
export async function ensureCluster(dataDirectory: string, durable: boolean): Promise<Cluster> {
  const home = join(dataDirectory, 'postgres');
  const account = await serverAccount();
  await mkdir(home, { recursive: true });
  await chmod(home, 0o700);
  if (account) {
    await assertReachable(dataDirectory, account);
    if ((await stat(home)).uid !== account.uid) await giveTo(account, home);
  }
  const native = await installBinaries(home, account);
  const cluster = {
    home,
    bin: join(native, 'bin'),
    data: join(home, 'data'),
    log: join(home, 'server.log'),
    password: await keptSecret(join(dataDirectory, 'postgres-password')),
    account,
  };
  if (!hasCluster(dataDirectory)) await initialise(cluster, durable);
  await assertVersion(cluster.data);
  return cluster;
}

async function initialise(cluster: Cluster, durable: boolean): Promise<void> {
  const { home, bin, data, account } = cluster;
  const partial = join(home, 'data.partial');
  await rm(partial, { recursive: true, force: true });
  const passwordFile = join(home, 'initial-password');
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  // The builtin provider sorts and compares; libc's locale is only asked where it has C.UTF-8.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const { code, output } = await run(
    join(bin, 'initdb'),
    [
      `--pgdata=${partial}`,
      '--username=winnow',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    { cwd: home, account },
  );
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new OperatorError(`The database could not be made:\n${output}`);
  await rename(partial, data);
}

async function assertVersion(data: string): Promise<void> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version === MAJOR) return;
  throw new OperatorError(
    `${data} was made by PostgreSQL ${version}, and this Winnow brings ${MAJOR}. Back up with the older Winnow and restore with this one.`,
  );
}
