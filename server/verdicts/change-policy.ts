import 'server-only';
import { accept, refuse } from '@/lib/result';
import type { ChangePolicy } from '@/lib/verdicts/policy';
import { type Command, defineCommand } from '@/server/command';
import { adoptPolicy } from '@/server/people/newsroom';

/**
 * Adopts a new version of the policy. New articles are judged by it; those that are there keep the
 * one they pinned.
 *
 * Refusal: `common.conflict` with their number and rules.
 */
export const changePolicy: Command<ChangePolicy, { number: number }> = defineCommand(
  'policy.change',
  async (tx, { rules, number }: ChangePolicy) => {
    const { workspaceId } = tx.actor;
    await tx.db.$executeRaw`SELECT 1 FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR UPDATE`;
    const { policyId } = await tx.db.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    const current = await tx.db.policy.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: policyId } },
    });
    if (current.number !== number) {
      return refuse('common.conflict', {
        theirs: { number: current.number, rules: current.rules },
      });
    }
    const next = { policyId: tx.newId(), number: number + 1, rules };
    await adoptPolicy(tx, workspaceId, next);
    await tx.db.workspace.update({ where: { id: workspaceId }, data: { policyId: next.policyId } });
    return accept({ number: next.number });
  },
);
