import { createClient } from '@/prisma/client';
import { migrate } from '@/prisma/migrate';
import { createSetupCode } from '@/server/people/setup-code';
import type { Purpose } from './purpose';

/**
 * Brings the database up to date and sees to it that somebody can sign in: with the demo's accounts,
 * or with a set-up code while there is no newsroom.
 *
 * @returns lines to print once the server is ready
 */
export async function prepareNewsroom(
  _purpose: Purpose,
  databaseUrl: string,
  variables: Record<string, string>,
): Promise<string[]> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.error(`Brought the database up to date: ${applied.join(', ')}`);
  const client = createClient(databaseUrl, { max: 2 });
  try {
    if ((await client.workspace.count()) > 0) return [];
    const code = await createSetupCode(client);
    return [
      `Create the newsroom at ${variables['NEXTAUTH_URL']}/set-up`,
      `Set-up code: ${code}   (it works once; the next start prints a new one)\n`,
    ];
  } finally {
    await client.$disconnect();
  }
}
