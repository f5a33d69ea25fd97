import 'server-only';
import { INSTALLATION_ID, SYSTEM_PERSON_ID } from '@/lib/people/actor';
import { peopleEvent } from '@/lib/people/events';
import { checkPassword } from '@/lib/people/password';
import { checkMayReset } from '@/lib/people/rules';
import type { ResetLinkFor, ResetPassword } from '@/lib/people/schema';
import { accept, atField, type Result, refuse } from '@/lib/result';
import { defineCommand } from '@/server/command';
import type { Deps } from '@/server/deps';
import { setPassword } from '@/server/people/account';
import { type Account, newcomer, personSubject } from '@/server/people/accounts';
import { hashPassword } from '@/server/people/passwords';
import { newToken, tokenHash } from '@/server/people/tokens';
import { type CommandTx, inTransaction } from '@/server/transaction';

const HOUR = 60 * 60 * 1000;

/** The path of a link that sets a new password, once, within an hour. */
export type ResetLink = { path: string };

/**
 * Makes a reset link for a member of the actor's newsroom, to be handed over in person.
 *
 * Refusals: `common.notFound`, `people.memberElsewhere`.
 */
export const issueResetLink = defineCommand(
  'people.manage',
  async (tx, { personId }: ResetLinkFor): Promise<Result<ResetLink>> => {
    const memberships = await tx.db.membership.findMany({
      where: { personId: { in: [personId, tx.actor.personId] }, removedAt: null },
    });
    const theirs = memberships.filter((each) => each.personId === personId);
    if (!theirs.some((each) => each.workspaceId === tx.actor.workspaceId)) {
      return refuse('common.notFound');
    }
    const own = memberships.filter((each) => each.personId === tx.actor.personId);
    const allowed = checkMayReset(own, theirs);
    return allowed.ok ? accept(await issue(tx, personId)) : allowed;
  },
);

/**
 * Makes a reset link for whoever runs the installation.
 *
 * Refusal: `common.notFound` when nobody has the address.
 */
export function issueResetLinkFor(email: string, deps: Deps): Promise<Result<ResetLink>> {
  return inTransaction(deps, newcomer(SYSTEM_PERSON_ID), async (tx) => {
    const person = await tx.db.person.findUnique({ where: { email: email.trim().toLowerCase() } });
    return person ? accept(await issue(tx, person.id)) : refuse('common.notFound');
  });
}

/** Whose password an unused, unexpired link sets; null for any other link. */
export async function getReset(token: string, { db, now }: Pick<Deps, 'db' | 'now'>) {
  const reset = await db.passwordReset.findUnique({
    where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now() } },
    include: { person: { include: { memberships: { include: { workspace: true } } } } },
  });
  if (!reset?.person.email) return null;
  const { id: personId, name, email, memberships } = reset.person;
  const newsrooms = memberships.map((each) => each.workspace.name);
  return { id: reset.id, personId, name, email, newsrooms };
}

/**
 * Sets a new password by a link, which also ends all sessions. Of two who use the link at the same
 * time only one succeeds.
 *
 * Refusals: `people.resetGone`, those of a password.
 */
export async function resetPassword(input: ResetPassword, deps: Deps): Promise<Result<Account>> {
  const reset = await getReset(input.token, deps);
  if (!reset) return refuse('people.resetGone');
  const strong = checkPassword(input.password, [reset.email, reset.name, ...reset.newsrooms]);
  if (!strong.ok) return atField(strong, 'password');
  const passwordHash = await hashPassword(input.password);
  return inTransaction(deps, newcomer(reset.personId), async (tx) => {
    const { count } = await tx.db.passwordReset.updateMany({
      where: { id: reset.id, usedAt: null, expiresAt: { gt: tx.now } },
      data: { usedAt: tx.now },
    });
    if (count === 0) return refuse('people.resetGone');
    return accept(await setPassword(tx, reset.personId, passwordHash));
  });
}

async function issue(tx: CommandTx<unknown>, personId: string): Promise<ResetLink> {
  const id = tx.newId();
  const token = newToken();
  const expiresAt = new Date(tx.now.getTime() + HOUR);
  await tx.db.passwordReset.create({
    data: { id, personId, tokenHash: tokenHash(token), createdAt: tx.now, expiresAt },
  });
  const issued = { personId, resetId: id, expiresAt: expiresAt.toISOString() };
  tx.record(peopleEvent('account.resetIssued', personSubject(personId), issued), INSTALLATION_ID);
  return { path: `/reset/${token}` };
}
