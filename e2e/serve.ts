import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/prisma/migrate';
import { seedPracticeNewsroom } from '@/prisma/seed';
import { ensureBuild } from '@/scripts/serve/build';
import { startNext } from '@/scripts/serve/next-server';
import { anyFreePort } from '@/scripts/serve/port';
import { liveDeps } from '@/server/deps';
import { startEmbedded } from '@/server/postgres/embedded';

/**
 * Starts the built application once for all journeys, with a practice newsroom in a database and a
 * data directory of its own, which are removed at the end.
 */
export default async function serve(): Promise<() => Promise<void>> {
  const build = await ensureBuild();
  const directory = await mkdtemp(join(tmpdir(), 'winnow-e2e-'));
  await chmod(directory, 0o711);
  const database = await startEmbedded(directory, { durable: false });
  await migrate(database.url);
  const port = await anyFreePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const variables = {
    DATABASE_URL: database.url,
    WINNOW_DATA_DIR: directory,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: 'journeys-do-not-need-a-secret-one',
    LOG_LEVEL: 'error',
  };
  // The workers inherit them, so that fixtures reach the same database.
  Object.assign(process.env, variables);
  const deps = liveDeps();
  await seedPracticeNewsroom(deps);
  await deps.db.$disconnect();
  const next = await startNext({ port, host: '127.0.0.1', build, variables });
  return async () => {
    await next.stop();
    await database.stop();
    await rm(directory, { recursive: true });
  };
}
