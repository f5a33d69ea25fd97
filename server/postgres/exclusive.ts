import { Client } from 'pg';

const LOCK = 72_707_370;

export type Hold = {
  /** Settles when the connection breaks: the server stopped or died. */
  lost: Promise<void>;
  release(): Promise<void>;
};

/**
 * Claims a database for one application. The hold ends with the process, however it ends.
 *
 * @returns nothing when another application has it.
 */
export async function claimDatabase(url: string): Promise<Hold | undefined> {
  const client = new Client({ connectionString: url, keepAlive: true, application_name: 'winnow' });
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS held',
    [LOCK],
  );
  if (rows[0]?.held) return { lost, release: () => client.end() };
  await client.end();
  return undefined;
}
