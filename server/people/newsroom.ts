import 'server-only';
import type { Json } from '@/lib/ledger/schema';
import { peopleEvent } from '@/lib/people/events';
import type { Role } from '@/lib/people/permissions';
import { accept, type Result, refuse } from '@/lib/result';
import { personSubject } from '@/server/people/accounts';
import type { CommandTx } from '@/server/transaction';

/** The rules a new newsroom starts with (lib/verdicts/policy.ts knows what they mean). */
export type PolicyRulesJson = { [key: string]: Json };

export type NewNewsroom = {
  name: string;
  /** IANA time zone. */
  timeZone: string;
  policy: PolicyRulesJson;
};

/** Makes a newsroom with the first version of its policy, and nobody in it yet. */
export async function createNewsroom(
  tx: CommandTx<{ personId: string }>,
  { name, timeZone, policy }: NewNewsroom,
): Promise<{ workspaceId: string; policyId: string }> {
  const { db, now: createdAt } = tx;
  const workspaceId = tx.newId();
  const policyId = tx.newId();
  const sealed = await tx.seal(name, workspaceId);
  await db.workspace.create({
    data: { id: workspaceId, name, nameId: sealed.textId, timeZone, policyId, createdAt },
  });
  const created = { name: sealed, timeZone, version: 1 };
  tx.record(peopleEvent('workspace.created', 'workspace', created), workspaceId);
  await adoptPolicy(tx, workspaceId, { policyId, number: 1, rules: policy });
  return { workspaceId, policyId };
}

/** Adds a numbered version of a newsroom's policy. Making it the current one is the caller's. */
export async function adoptPolicy(
  tx: CommandTx<{ personId: string }>,
  workspaceId: string,
  { policyId, number, rules }: { policyId: string; number: number; rules: PolicyRulesJson },
): Promise<void> {
  await tx.db.policy.create({
    data: {
      ...{ workspaceId, id: policyId, number, rules },
      createdById: tx.actor.personId,
      createdAt: tx.now,
    },
  });
  const adopted = { policyId, number, rules };
  tx.record(peopleEvent('policy.adopted', `policies/${policyId}`, adopted), workspaceId);
}

/**
 * Lets a person into a newsroom, for the first time or again.
 *
 * Refusal: `people.alreadyMember`.
 */
export async function addMember(
  tx: CommandTx<unknown>,
  { workspaceId, personId, role }: { workspaceId: string; personId: string; role: Role },
): Promise<Result<null>> {
  const key = { workspaceId, personId };
  const made = await tx.db.membership.createMany({
    data: [{ ...key, role, createdAt: tx.now }],
    skipDuplicates: true,
  });
  const returned = await tx.db.membership.updateMany({
    where: { ...key, removedAt: { not: null } },
    data: { role, removedAt: null, version: { increment: 1 } },
  });
  if (made.count + returned.count === 0) return refuse('people.alreadyMember');
  const { version } = await tx.db.membership.findUniqueOrThrow({
    where: { workspaceId_personId: key },
  });
  const joined = { personId, role, version };
  tx.record(peopleEvent('member.joined', personSubject(personId), joined), workspaceId);
  return accept(null);
}
