import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '@/server/env';
import { OperatorError } from '@/server/operator-error.mjs';
import { claimDatabase, type Hold } from '@/server/postgres/exclusive';
import { type OpenDatabase, openDatabase } from '@/server/postgres/open';

export type SupervisedDatabase = {
  url: string;
  /** Rejects when an embedded server died and could not be started again. */
  failed: Promise<never>;
  close(): Promise<void>;
};

const PAUSE_MS = 2_000;

/**
 * Opens the database for one application. An embedded server that dies is started again on its
 * port; the application finds it there by itself. One that DATABASE_URL names is left to others.
 *
 * @throws OperatorError, also when another application has the embedded database
 */
export async function superviseDatabase(environment: Environment): Promise<SupervisedDatabase> {
  console.error('Opening the database …');
  let database = await openDatabase(environment);
  const { url, embedded } = database;
  if (!embedded) return { url, failed: new Promise(() => {}), close: database.close };
  let hold = await claim(database, environment.dataDirectory);
  if (embedded.adopted) console.error('Found its server running, and took it over.');
  let closing = false;

  const supervise = async (): Promise<never> => {
    for (;;) {
      await hold.lost;
      if (closing) return new Promise(() => {});
      console.error('The database server stopped; starting it again …');
      await sleep(PAUSE_MS);
      database = await openDatabase(environment, embedded.port);
      if (database.url !== url) throw new OperatorError('The port of the database was taken.');
      hold = await claim(database, environment.dataDirectory);
      console.error('The database server is back.');
    }
  };

  const close = async () => {
    closing = true;
    await hold.release();
    await database.close();
  };
  return { url, failed: supervise(), close };
}

async function claim(database: OpenDatabase, directory: string): Promise<Hold> {
  const hold = await claimDatabase(database.url);
  if (hold) return hold;
  throw new OperatorError(`Another Winnow is running with the data directory ${directory}.`);
}
