/**
 * For whoever runs the installation:
 *
 *   npm run -s people -- list [--demo]            who has an account, and where they belong
 *   npm run -s people -- reset EMAIL [--demo]     a one-time link that sets a new password
 */
import { parseArgs } from 'node:util';
import { type Deps, liveDeps } from '@/server/deps';
import { OperatorError } from '@/server/operator-error.mjs';
import { issueResetLinkFor } from '@/server/people/password-resets';
import { listAccounts } from '@/server/people/queries';
import { runCommand } from './command/run-command';
import { type WithDatabase, withDatabase } from './command/with-database';

const USAGE = 'usage: npm run -s people -- list | reset EMAIL   [--demo]';

function readArguments(): { demo: boolean; email: string | null } {
  const options = { demo: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [verb, email, ...more] = positionals;
    if (verb === 'list' && !email) return { demo: values.demo, email: null };
    if (verb === 'reset' && email && more.length === 0) return { demo: values.demo, email };
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  throw new OperatorError(USAGE);
}

async function printAccounts(deps: Deps): Promise<void> {
  for (const { email, name, memberships } of await listAccounts(deps.db)) {
    const places = memberships.map(({ workspaceName, role }) => `${role} of ${workspaceName}`);
    console.log([email, name, places.join(', ') || 'belongs to no newsroom'].join('\t'));
  }
}

async function printResetLink(email: string, deps: Deps, opened: WithDatabase): Promise<void> {
  const link = await issueResetLinkFor(email, deps);
  if (!link.ok) throw new OperatorError(`nobody here has the address ${email}`);
  console.log(`${opened.environment.publicUrl}${link.value.path}`);
  console.error('It works once, within an hour. Whoever opens it can sign in as this person.');
}

await runCommand('people', async () => {
  const { demo, email } = readArguments();
  await withDatabase({ demo }, async (opened) => {
    process.env['DATABASE_URL'] = opened.url;
    const deps = liveDeps();
    try {
      await (email === null ? printAccounts(deps) : printResetLink(email, deps, opened));
    } finally {
      await deps.db.$disconnect();
    }
  });
});
