import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@/scripts/setup/step.mjs';
import { withLock } from '@/server/lock.mjs';
import { OperatorError } from '@/server/operator-error.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma',
  'public',
  'server',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const WORKING_FOLDERS = new Set(['cache', 'dev', 'diagnostics', 'types']);
const KEPT_BUILDS = 3;

/**
 * The folder of a production build of the sources as they are, made when there is none. Each build
 * has a folder named by the hash of its sources, so that a server keeps the files it runs from when
 * the sources change and another one is built beside it.
 *
 * @throws OperatorError when the build fails
 */
export async function ensureBuild(): Promise<string> {
  const folder = `.next-${(await hashSources()).slice(0, 12)}`;
  if (!existsSync(folder)) {
    await withLock('.winnow-build', async () => {
      if (!existsSync(folder)) await build(folder);
    });
  }
  const now = new Date();
  await utimes(folder, now, now);
  await pruneBuilds();
  return folder;
}

async function build(folder: string): Promise<void> {
  const started = Date.now();
  console.error('Building (about a minute) …');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  delete env['WINNOW_DIST_DIR'];
  const args = ['node_modules/next/dist/bin/next', 'build'];
  if (!(await run(process.execPath, args, { env, quiet: true }))) {
    throw new OperatorError('The build failed; see above.');
  }
  const partial = `.next-partial-${process.pid}`;
  await cp('.next', partial, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !WORKING_FOLDERS.has(path.split(/[\\/]/)[1] ?? ''),
  });
  await rename(partial, folder);
  console.error(`Building: done in ${Math.round((Date.now() - started) / 1000)} s.`);
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES.filter((path) => existsSync(path))) {
    for (const file of await filesOf(source)) {
      hash.update(`\0${file}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('generated'))
    .sort();
}

async function pruneBuilds(): Promise<void> {
  const folders = (await readdir('.')).filter((name) => /^\.next-[0-9a-f]{12}$/.test(name));
  const ages = await Promise.all(
    folders.map(async (folder) => ({ folder, used: (await stat(folder)).mtimeMs })),
  );
  const oldest = ages.sort((a, b) => b.used - a.used).slice(KEPT_BUILDS);
  for (const { folder } of oldest) await rm(folder, { recursive: true, force: true });
}
