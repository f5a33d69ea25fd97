import 'server-only';
import type { SignIn } from '@/lib/people/schema';
import { accept, type Result, refuse } from '@/lib/result';
import type { Deps } from '@/server/deps';
import type { Account } from '@/server/people/accounts';
import { verifyPassword } from '@/server/people/passwords';
import {
  forgetExpired,
  limit,
  refund,
  remember,
  remembers,
  resetLimit,
} from '@/server/people/rate-limit';

/**
 * Checks e-mail and password. Failures are limited per address, per account and address, and per
 * account over all addresses it was never used from; so a stranger who fails on purpose does not
 * lock a person out of the places they work from. Success forgives this address's failures.
 *
 * Refusals: `people.wrongCredentials`, the same whether the account exists or not;
 * `common.tooMany`.
 */
export async function signIn(
  { email, password }: SignIn,
  address: string,
  deps: Pick<Deps, 'db'>,
): Promise<Result<Account>> {
  const pair = `${email} ${address}`;
  const known = await remembers(pair, deps.db);
  for (const [name, who] of [
    ['signInAddress', address],
    ['signInPair', pair],
    ...(known ? [] : [['signInStrangers', email] as const]),
  ] as const) {
    const allowed = await limit(name, who, deps.db);
    if (!allowed.ok) return allowed;
  }
  const person = await deps.db.person.findUnique({ where: { email } });
  const fits = await verifyPassword(person?.passwordHash, password);
  if (!person || !fits || person.erasedAt) return refuse('people.wrongCredentials');
  await refund('signInAddress', address, deps.db);
  await resetLimit('signInPair', pair, deps.db);
  if (!known) await refund('signInStrangers', email, deps.db);
  await remember(pair, deps.db);
  await forgetExpired(deps.db);
  return accept({ id: person.id, sessionVersion: person.sessionVersion });
}
