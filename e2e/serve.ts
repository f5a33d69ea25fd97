import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/prisma/migrate';
import { ensureBuild } from '@/scripts/serve/build';
import { startNext } from '@/scripts/serve/next-server';
import { anyFreePort } from '@/scripts/serve/port';
import { startEmbedded } from '@/server/postgres/embedded';

/**
 * Starts the built application once for all journeys, with a database and a data directory of its
 * own, which are removed at the end.
 */
export default async function serve(): Promise<() => Promise<void>> {
  const build = await ensureBuild();
  const directory = await mkdtemp(join(tmpdir(), 'winnow-e2e-'));
  await chmod(directory, 0o711);
  const database = await startEmbedded(directory, { durable: false });
  await migrate(database.url);
  const port = await anyFreePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const next = await startNext({
    port,
    host: '127.0.0.1',
    build,
    variables: {
      DATABASE_URL: database.url,
      WINNOW_DATA_DIR: directory,
      NEXTAUTH_URL: publicUrl,
      NEXTAUTH_SECRET: 'journeys-do-not-need-a-secret-one',
      LOG_LEVEL: 'error',
    },
  });
  process.env['WINNOW_E2E_URL'] = publicUrl;
  process.env['WINNOW_E2E_DATABASE_URL'] = database.url;
  return async () => {
    await next.stop();
    await database.stop();
    await rm(directory, { recursive: true });
  };
}
