import 'server-only';
import { accept, refuse } from '@/lib/result';
import { verdictEvent } from '@/lib/verdicts/events';
import { checkTakingBack } from '@/lib/verdicts/rules';
import type { WithdrawAssessment } from '@/lib/verdicts/schema';
import { lockClaims } from '@/server/claims/lock';
import { defineCommand } from '@/server/command';

/**
 * Takes back one's own judgement. The row stays, marked as withdrawn.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `verdicts.notYourJudgement`,
 * `verdicts.alreadyWithdrawn`.
 */
export const withdrawAssessment = defineCommand(
  'verdict.assess',
  async (tx, { assessmentId }: WithdrawAssessment) => {
    const { workspaceId, personId } = tx.actor;
    const where = { workspaceId_id: { workspaceId, id: assessmentId } };
    const found = await tx.db.assessment.findUnique({ where });
    if (!found) return refuse('common.notFound');
    const claims = await lockClaims(tx, [found.claimId]);
    if (!claims.ok) return claims;
    const [claim] = claims.value;
    if (!claim) throw new Error('A locked claim that is not there');
    const { assessorId, withdrawnAt } = await tx.db.assessment.findUniqueOrThrow({ where });
    const own = checkTakingBack(personId, { assessorId, withdrawn: withdrawnAt !== null });
    if (!own.ok) return own;
    await tx.db.assessment.update({ where, data: { withdrawnAt: tx.now } });
    tx.record(verdictEvent('assessment.withdrawn', claim, { assessmentId, claimId: claim.id }));
    return accept({ assessmentId });
  },
);
