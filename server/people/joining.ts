import 'server-only';
import { peopleEvent } from '@/lib/people/events';
import { checkPassword } from '@/lib/people/password';
import type { JoinAsNew } from '@/lib/people/schema';
import { accept, atField, type Result, refuse } from '@/lib/result';
import type { Deps } from '@/server/deps';
import { type Account, createAccount, newcomer } from '@/server/people/accounts';
import { getInvitation, stateOf } from '@/server/people/invitation-queries';
import { addMember } from '@/server/people/newsroom';
import { hashPassword } from '@/server/people/passwords';
import { tokenHash } from '@/server/people/tokens';
import { type CommandTx, inTransaction } from '@/server/transaction';

/** An account, and the newsroom it has just joined. */
export type Joined = Account & { workspaceId: string };

/**
 * Accepts an invitation as somebody new.
 *
 * Refusals: `people.invitationGone`, `people.emailTaken`, those of a password.
 */
export async function joinAsNew(input: JoinAsNew, deps: Deps): Promise<Result<Joined>> {
  const { email, name, token } = input;
  const invitation = await getInvitation(token, deps);
  if (invitation?.state !== 'open') return refuse('people.invitationGone');
  const password = checkPassword(input.password, [email, name, invitation.newsroom]);
  if (!password.ok) return atField(password, 'password');
  const passwordHash = await hashPassword(input.password);
  return joinWith(token, { email, name, passwordHash }, deps);
}

/** Accepts an invitation with a new account: one with a password, or one of the identity provider. */
export function joinWith(
  token: string,
  account: Parameters<typeof createAccount>[1],
  deps: Deps,
): Promise<Result<Joined>> {
  const id = deps.newId();
  return inTransaction(deps, newcomer(id), async (tx) => {
    const created = await createAccount(tx, account, id);
    return created.ok ? acceptInvitation(tx, token, created.value) : created;
  });
}

/**
 * Accepts an invitation with the account that is signed in.
 *
 * Refusals: `people.invitationGone`, `people.alreadyMember`.
 */
export function joinAsSelf(token: string, account: Account, deps: Deps): Promise<Result<Joined>> {
  return inTransaction(deps, newcomer(account.id), (tx) => acceptInvitation(tx, token, account));
}

/** The row is locked, so that of two who use a link at the same time only one gets in. */
async function acceptInvitation(
  tx: CommandTx<unknown>,
  token: string,
  { id: personId, sessionVersion }: Account,
): Promise<Result<Joined>> {
  const { db, now } = tx;
  const hash = tokenHash(token);
  await db.$executeRaw`SELECT 1 FROM "Invitation" WHERE "tokenHash" = ${hash} FOR UPDATE`;
  const invitation = await db.invitation.findUnique({ where: { tokenHash: hash } });
  if (!invitation || stateOf(invitation, now) !== 'open') return refuse('people.invitationGone');
  const { workspaceId, id: invitationId, role } = invitation;
  await db.invitation.update({
    where: { workspaceId_id: { workspaceId, id: invitationId } },
    data: { acceptedAt: now, acceptedById: personId },
  });
  const accepted = { invitationId, personId };
  tx.record(
    peopleEvent('invitation.accepted', `invitations/${invitationId}`, accepted),
    workspaceId,
  );
  const added = await addMember(tx, { workspaceId, personId, role });
  return added.ok ? accept({ id: personId, sessionVersion, workspaceId }) : added;
}
