import { createClient } from '@/prisma/client';
import { migrate } from '@/prisma/migrate';
import { demoAccounts, seedPracticeNewsroom } from '@/prisma/seed';
import { liveDeps } from '@/server/deps';
import { log } from '@/server/log';
import { createSetupCode } from '@/server/people/setup-code';
import { assertDemoDatabase } from './demo-database';
import type { Purpose } from './purpose';

/**
 * Brings the database up to date and sees to it that somebody can sign in: with the demo's accounts,
 * or with a set-up code while there is no newsroom.
 *
 * @returns lines to print once the server is ready
 */
export async function prepareNewsroom(
  purpose: Purpose,
  databaseUrl: string,
  variables: Record<string, string>,
): Promise<string[]> {
  if (purpose === 'demo') await assertDemoDatabase(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.error(`Brought the database up to date: ${applied.join(', ')}`);
  if (purpose === 'demo') return preparePractice(variables);
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

/** Makes the practice newsroom if it is not there, and says how to sign in to it. */
async function preparePractice(variables: Record<string, string>): Promise<string[]> {
  // Commands find database and files where the application's process will.
  Object.assign(process.env, variables);
  const deps = liveDeps();
  // What the commands log is for operators; here it would stand between the lines of the start.
  log.level = 'warn';
  try {
    await seedPracticeNewsroom(deps);
  } finally {
    await deps.db.$disconnect();
  }
  return [
    'Sign in as any of these; the password is the same for all:',
    ...demoAccounts.map(({ role, email }) => `  ${role.padEnd(12)} ${email}`),
    `  password     ${demoAccounts[0]?.password}\n`,
  ];
}
