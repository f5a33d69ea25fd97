import 'server-only';

import type { Actor } from '@/lib/people/actor';
import type { Permission } from '@/lib/people/permissions';
import { accept, type Result } from '@/lib/result';
import { verdictEvent } from '@/lib/verdicts/events';
import type { Changed, Reopening } from '@/server/claims/reopening';
import { type Command, defineCommand } from '@/server/command';
import type { CommandTx } from '@/server/transaction';

/**
 * Starts a new round for the claims that have judgements resting on what changed, so that these no
 * longer count; claims without such judgements stay as they are. The caller holds the claims'
 * locks (server/claims/lock.ts).
 */
export async function reopenClaims(tx: CommandTx, reopening: Reopening): Promise<void> {
  const { claimIds, because, restingSince } = reopening;
  const claims = await tx.db.claim.findMany({
    where: {
      workspaceId: tx.actor.workspaceId,
      id: { in: claimIds },
      assessments: { some: { withdrawnAt: null } },
    },
    select: {
      id: true,
      articleId: true,
      round: true,
      assessments: { where: { withdrawnAt: null }, select: { round: true, asOf: true } },
    },
    orderBy: { id: 'asc' },
  });
  for (const claim of claims) {
    const unsettled = claim.assessments.some(
      ({ round, asOf }) => round === claim.round && (!restingSince || asOf >= restingSince),
    );
    if (!unsettled) continue;
    const round = claim.round + 1;
    await tx.db.claim.update({
      where: { workspaceId_id: { workspaceId: tx.actor.workspaceId, id: claim.id } },
      data: { round, updatedAt: tx.now },
    });
    tx.record(verdictEvent('claim.reopened', claim, { claimId: claim.id, round, because }));
  }
}

/**
 * Makes a command of an upstream step that may unsettle judgements: the claims it names are
 * reopened in the same transaction, after the step's own events.
 *
 * Refusals: `common.notPermitted`, and those of the step.
 */
export function defineReopeningCommand<Input, Output>(
  permission: Permission,
  step: (tx: CommandTx<Actor>, input: Input) => Promise<Result<Changed<Output>>>,
): Command<Input, Output> {
  return defineCommand(permission, async (tx, input: Input) => {
    const changed = await step(tx, input);
    if (!changed.ok) return changed;
    for (const reopening of changed.value.reopens) await reopenClaims(tx, reopening);
    return accept(changed.value.value);
  });
}
