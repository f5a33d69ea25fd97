import { Client } from 'pg';
import { OperatorError } from '@/server/operator-error.mjs';
import { startEmbedded } from './embedded';

export type OpenDatabase = {
  url: string;
  /** The server of ours that was found running or was started; none with a DATABASE_URL. */
  embedded?: { port: number; adopted: boolean };
  /** Stops the embedded server; leaves one that DATABASE_URL names alone. */
  close(): Promise<void>;
};

type Where = { databaseUrl?: string; dataDirectory: string };

/**
 * The database that the configuration names: the one of DATABASE_URL, or else the embedded one.
 *
 * @param port preferred for the embedded server.
 * @throws OperatorError when it cannot be reached or started
 */
export async function openDatabase(where: Where, port?: number): Promise<OpenDatabase> {
  if (where.databaseUrl) {
    await assertReachable(where.databaseUrl);
    return { url: where.databaseUrl, close: async () => {} };
  }
  const server = await startEmbedded(where.dataDirectory, port ? { port } : {});
  const embedded = { port: server.port, adopted: server.adopted };
  return { url: server.url, embedded, close: server.stop };
}

async function assertReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    if (Number(rows[0]?.version) >= 150_000) return;
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new OperatorError(`The database that DATABASE_URL names cannot be used: ${reason}`);
  } finally {
    await client.end().catch(() => {});
  }
  throw new OperatorError('DATABASE_URL names a PostgreSQL older than 15, the oldest that works.');
}
