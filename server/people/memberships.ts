import 'server-only';
import { peopleEvent } from '@/lib/people/events';
import type { Role } from '@/lib/people/permissions';
import { checkOwnerRemains } from '@/lib/people/rules';
import type { ChangeRole, MemberRef } from '@/lib/people/schema';
import { accept, type Result, refuse } from '@/lib/result';
import { type Command, defineCommand } from '@/server/command';
import { personSubject } from '@/server/people/accounts';
import type { CommandTx } from '@/server/transaction';

/**
 * Gives a member another role. It holds from their next request on.
 *
 * Refusals: `common.notFound`, `common.conflict`, `people.lastOwner`.
 */
export const changeRole: Command<ChangeRole, null> = defineCommand(
  'people.manage',
  async (tx, { role, ...member }: ChangeRole) => {
    const changed = await changeMembership(tx, member, role);
    if (!changed.ok) return changed;
    const { personId } = member;
    const payload = { personId, role, version: changed.value };
    tx.record(peopleEvent('member.roleChanged', personSubject(personId), payload));
    return accept(null);
  },
);

/**
 * Removes a member. Their next request finds them outside; what they did stays theirs.
 *
 * Refusals: `common.notFound`, `common.conflict`, `people.lastOwner`.
 */
export const removeMember: Command<MemberRef, null> = defineCommand(
  'people.manage',
  async (tx, member: MemberRef) => {
    const changed = await changeMembership(tx, member, null);
    if (!changed.ok) return changed;
    const { personId } = member;
    const payload = { personId, version: changed.value };
    tx.record(peopleEvent('member.removed', personSubject(personId), payload));
    return accept(null);
  },
);

/** Gives the membership's new version. */
async function changeMembership(
  tx: CommandTx,
  { personId, version }: MemberRef,
  role: Role | null,
): Promise<Result<number>> {
  const { workspaceId } = tx.actor;
  const owners = await lockOwners(tx);
  // Whoever was an owner when the page was drawn may have been demoted by now.
  if (!owners.includes(tx.actor.personId)) return refuse('common.notPermitted');
  const remains = checkOwnerRemains(owners, personId, role);
  if (!remains.ok) return remains;
  const key = { workspaceId, personId, removedAt: null };
  const { count } = await tx.db.membership.updateMany({
    where: { ...key, version },
    data: { ...(role ? { role } : { removedAt: tx.now }), version: { increment: 1 } },
  });
  if (count === 1) return accept(version + 1);
  const current = await tx.db.membership.findFirst({ where: key });
  if (!current) return refuse('common.notFound');
  return refuse('common.conflict', { theirs: { role: current.role, version: current.version } });
}

/** Holds all owners until the transaction ends, so that two cannot demote each other at once. */
async function lockOwners({ db, actor }: CommandTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ personId: string }[]>`
    SELECT "personId" FROM "Membership"
    WHERE "workspaceId" = ${actor.workspaceId}::uuid AND role = 'owner' AND "removedAt" IS NULL
    ORDER BY "personId" FOR UPDATE`;
  return rows.map((row) => row.personId);
}
