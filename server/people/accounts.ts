import 'server-only';
import { INSTALLATION_ID } from '@/lib/people/actor';
import { peopleEvent } from '@/lib/people/events';
import type { Identity } from '@/lib/people/schema';
import { accept, type Result, refuse } from '@/lib/result';
import { Prisma } from '@/prisma/generated/client';
import type { CommandTx } from '@/server/transaction';

/** What a session needs to know of a person. */
export type Account = { id: string; sessionVersion: number };

type NewAccount = Identity & { passwordHash: string | null; oidcSubject?: string };

/** The author of what nobody signed in does: make an account, use a link. */
export function newcomer(personId: string) {
  return { workspaceId: INSTALLATION_ID, personId };
}

/** The subject of all events about a person. */
export function personSubject(personId: string): string {
  return `people/${personId}`;
}

/** Seals an identity in the installation's chain. */
export function sealIdentity(tx: Pick<CommandTx, 'seal'>, { email, name }: Identity) {
  return tx.seal(JSON.stringify({ email, name }), INSTALLATION_ID);
}

/**
 * Makes an account.
 *
 * Refusal: `people.emailTaken` (at the field `email`).
 */
export async function createAccount(
  tx: CommandTx<unknown>,
  { email, name, passwordHash, oidcSubject }: NewAccount,
  id = tx.newId(),
): Promise<Result<Account>> {
  const identity = await sealIdentity(tx, { email, name });
  const data = { id, email, name, passwordHash, oidcSubject: oidcSubject ?? null };
  try {
    const { sessionVersion } = await tx.db.person.create({
      data: { ...data, identityId: identity.textId, createdAt: tx.now },
    });
    const payload = { personId: id, identity, sessionVersion };
    tx.record(peopleEvent('account.created', personSubject(id), payload), INSTALLATION_ID);
    return accept({ id, sessionVersion });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') {
      throw error;
    }
    return refuse('people.emailTaken', { fields: { email: 'people.emailTaken' } });
  }
}
