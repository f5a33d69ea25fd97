import 'server-only';
import { INSTALLATION_ID } from '@/lib/people/actor';
import { peopleEvent } from '@/lib/people/events';
import { checkPassword } from '@/lib/people/password';
import type { ChangePassword, Rename } from '@/lib/people/schema';
import { accept, atField, refuse } from '@/lib/result';
import { type Command, defineCommand } from '@/server/command';
import { type Account, personSubject, sealIdentity } from '@/server/people/accounts';
import { hashPassword, verifyPassword } from '@/server/people/passwords';
import { limit } from '@/server/people/rate-limit';
import type { CommandTx } from '@/server/transaction';

/** Changes one's own name. Refusals: none of its own. */
export const renameSelf: Command<Rename, null> = defineCommand(
  'account.manage',
  async (tx, { name }: Rename) => {
    const { personId } = tx.actor;
    const { email } = await tx.db.person.findUniqueOrThrow({ where: { id: personId } });
    const identity = await sealIdentity(tx, { email: email ?? '', name });
    await tx.db.person.update({
      where: { id: personId },
      data: { name, identityId: identity.textId },
    });
    const renamed = { personId, identity };
    tx.record(peopleEvent('account.renamed', personSubject(personId), renamed), INSTALLATION_ID);
    return accept(null);
  },
);

/**
 * Changes one's own password and ends all sessions; the caller starts a new one where it was done.
 *
 * Refusals: `people.wrongPassword`, `people.noPassword`, `common.tooMany`, those of a password.
 */
export const changePassword: Command<ChangePassword, Account> = defineCommand(
  'account.manage',
  async (tx, { current, password }: ChangePassword) => {
    // Counted outside the transaction, so that a refusal does not take the count back.
    const allowed = await limit('confirmPassword', tx.actor);
    if (!allowed.ok) return allowed;
    const { personId } = tx.actor;
    const person = await tx.db.person.findUniqueOrThrow({
      where: { id: personId },
      include: { memberships: { include: { workspace: true } } },
    });
    if (!person.passwordHash) return refuse('people.noPassword');
    if (!(await verifyPassword(person.passwordHash, current))) {
      return refuse('people.wrongPassword', { fields: { current: 'people.wrongPassword' } });
    }
    const newsrooms = person.memberships.map((each) => each.workspace.name);
    const strong = checkPassword(password, [person.email ?? '', person.name, ...newsrooms]);
    if (!strong.ok) return atField(strong, 'password');
    return accept(await setPassword(tx, personId, await hashPassword(password)));
  },
);

/** Ends all sessions of the actor, this one too. */
export const signOutEverywhere: Command<Record<never, never>, null> = defineCommand(
  'account.manage',
  async (tx) => {
    const { personId } = tx.actor;
    const { sessionVersion } = await tx.db.person.update({
      where: { id: personId },
      data: { sessionVersion: { increment: 1 } },
    });
    const ended = { personId, sessionVersion };
    tx.record(
      peopleEvent('account.sessionsEnded', personSubject(personId), ended),
      INSTALLATION_ID,
    );
    return accept(null);
  },
);

/** Stores a new password; ends all sessions and voids all reset links. */
export async function setPassword(
  tx: CommandTx<unknown>,
  personId: string,
  passwordHash: string,
): Promise<Account> {
  const { sessionVersion } = await tx.db.person.update({
    where: { id: personId },
    data: { passwordHash, sessionVersion: { increment: 1 } },
  });
  await tx.db.passwordReset.updateMany({
    where: { personId, usedAt: null },
    data: { usedAt: tx.now },
  });
  const changed = { personId, sessionVersion };
  tx.record(
    peopleEvent('account.passwordChanged', personSubject(personId), changed),
    INSTALLATION_ID,
  );
  return { id: personId, sessionVersion };
}
