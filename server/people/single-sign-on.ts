import 'server-only';
import { INSTALLATION_ID } from '@/lib/people/actor';
import { peopleEvent } from '@/lib/people/events';
import type { Visitor } from '@/lib/people/visitor';
import { accept, type Result, refuse } from '@/lib/result';
import type { Deps } from '@/server/deps';
import { type Account, newcomer, personSubject } from '@/server/people/accounts';
import { joinAsSelf, joinWith } from '@/server/people/joining';
import { inTransaction } from '@/server/transaction';

/**
 * Lets in whom the identity provider has recognised: a person whose account is linked to it, or who
 * has the address the provider vouches for (and is linked from now on), or who brings a valid
 * invitation. The provider alone opens no newsroom.
 *
 * Refusals: `people.notInvited`; with an invitation also `people.invitationGone` and
 * `people.emailTaken`.
 */
export async function admitVisitor(
  visitor: Visitor,
  invitationToken: string | null,
  deps: Deps,
): Promise<Result<Account>> {
  const account = (await getLinked(visitor.subject, deps)) ?? (await link(visitor, deps));
  if (!invitationToken) return account ? accept(account) : refuse('people.notInvited');
  if (account) {
    const joined = await joinAsSelf(invitationToken, account, deps);
    return joined.ok || joined.refusal.code !== 'people.alreadyMember' ? joined : accept(account);
  }
  const { email, name, subject } = visitor;
  if (!email) return refuse('people.notInvited');
  const identity = { email, name, passwordHash: null, oidcSubject: subject };
  return joinWith(invitationToken, identity, deps);
}

/** The account linked to a subject of the identity provider. */
export async function getLinked(
  oidcSubject: string,
  { db }: Pick<Deps, 'db'>,
): Promise<Account | null> {
  return db.person.findUnique({
    where: { oidcSubject, erasedAt: null },
    select: { id: true, sessionVersion: true },
  });
}

/** Links the member who has the visitor's verified address, unless linked to another subject. */
async function link(visitor: Visitor, deps: Deps): Promise<Account | null> {
  if (!visitor.email || !visitor.emailVerified) return null;
  const person = await deps.db.person.findFirst({
    where: {
      email: visitor.email,
      oidcSubject: null,
      erasedAt: null,
      memberships: { some: { removedAt: null } },
    },
  });
  if (!person) return null;
  const { id, sessionVersion } = person;
  const linked = await inTransaction(deps, newcomer(id), async (tx) => {
    await tx.db.person.update({ where: { id }, data: { oidcSubject: visitor.subject } });
    const event = peopleEvent('account.linked', personSubject(id), { personId: id });
    tx.record(event, INSTALLATION_ID);
    return accept({ id, sessionVersion });
  });
  return linked.ok ? linked.value : null;
}
