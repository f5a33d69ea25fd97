import { Client } from 'pg';
import { practiceAccounts } from '@/prisma/practice/people';
import { OperatorError } from '@/server/operator-error.mjs';

/**
 * Sees to it that the demo writes only to a database of its own: one without tables, or one where it
 * was before. DATABASE_URL may be set for something else entirely.
 *
 * @throws OperatorError
 */
export async function assertDemoDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    if (tables.length === 0) return;
    const isWinnow = tables.some(({ name }) => name === 'Installation');
    if (isWinnow && (await isUnusedOrPractice(client))) return;
    throw new OperatorError(
      'The database that DATABASE_URL names holds something else than the demo. Unset DATABASE_URL, or name an empty database.',
    );
  } finally {
    await client.end();
  }
}

async function isUnusedOrPractice(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ fits: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM "Installation" WHERE "setUpAt" IS NOT NULL)
         OR EXISTS (SELECT 1 FROM "Person" WHERE email = $1) AS fits`,
    [practiceAccounts.owner.email],
  );
  return rows[0]?.fits ?? false;
}
