import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { dataDirectoryFor, type Environment, readEnvironment } from '@/server/env';
import { OperatorError } from '@/server/operator-error.mjs';
import { hasCluster } from '@/server/postgres/cluster';
import { openDatabase } from '@/server/postgres/open';

export type WithDatabase = {
  url: string;
  environment: Environment;
};

export type DatabaseOptions = {
  /** The demo's database rather than the newsroom's. */
  demo: boolean;
  /** Make an embedded database when the data directory has none. */
  create?: boolean;
};

/**
 * Runs `use` with the configured database. An embedded server that runs is used as it is; one that
 * had to be started is stopped afterwards, unless somebody else has connected to it meanwhile.
 *
 * @throws OperatorError when there is no database, or it cannot be opened
 */
export async function withDatabase<T>(
  { demo, create = false }: DatabaseOptions,
  use: (opened: WithDatabase) => Promise<T>,
): Promise<T> {
  if (!demo && existsSync('.env')) process.loadEnvFile('.env');
  const environment = readEnvironment(process.env, dataDirectoryFor(demo ? 'demo' : 'start'));
  const { dataDirectory, databaseUrl } = environment;
  if (!databaseUrl && !create && !hasCluster(dataDirectory)) {
    throw new OperatorError(
      `There is no database in ${dataDirectory}. For the demo's, add --demo; for another, set WINNOW_DATA_DIR or DATABASE_URL.`,
    );
  }
  const { url, embedded, close } = await openDatabase(environment);
  try {
    return await use({ url, environment });
  } finally {
    if (embedded && !embedded.adopted && !(await isUsedByOthers(url))) await close();
  }
}

async function isUsedByOthers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const others = await client.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return others.rowCount !== 0;
  } finally {
    await client.end();
  }
}
