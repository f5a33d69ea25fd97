import { accept, type Result, refuse } from '@/lib/result';
import { type JudgedClaim, type Judgement, lacksOf } from './judgement';
import type { ClaimStatus } from './schema';

/**
 * Whether a judgement may be recorded of a claim.
 *
 * Refusals: `verdicts.notCheckable`, `verdicts.claimProposed`, `verdicts.noStatement`, and what the
 * judgement lacks: the first lack is the code, and each part at fault is in `fields`.
 */
export function assess(judgement: Judgement, claim: JudgedClaim): Result<Judgement> {
  if (claim.disposition !== 'checkable') {
    return refuse('verdicts.notCheckable', { params: { disposition: claim.disposition } });
  }
  if (claim.standing === 'proposed') return refuse('verdicts.claimProposed');
  if (judgement.target === 'statement' && claim.claimant === null) {
    return refuse('verdicts.noStatement');
  }
  const lacks = lacksOf(judgement, claim);
  const [first] = lacks;
  if (!first) return accept(judgement);
  const fields = Object.fromEntries(lacks.map(({ part, code }) => [part, code]).reverse());
  return refuse(first.code, { fields, ...(first.params && { params: first.params }) });
}

/**
 * An editor's resolution: a judgement like any other that is made in a disagreement and says why.
 *
 * Refusals: `verdicts.noDisagreement`, `verdicts.resolutionNeedsRationale`, and those of `assess`.
 */
export function resolve(
  judgement: Judgement,
  claim: JudgedClaim,
  status: ClaimStatus,
): Result<Judgement> {
  if (claim.disposition === 'checkable' && status !== 'disagreement') {
    return refuse('verdicts.noDisagreement');
  }
  if (judgement.rationale === null) {
    return refuse('verdicts.resolutionNeedsRationale', {
      fields: { rationale: 'verdicts.resolutionNeedsRationale' },
    });
  }
  return assess(judgement, claim);
}

/**
 * Whether a judgement may be taken back: by whoever made it, once.
 *
 * Refusals: `verdicts.notYourJudgement`, `verdicts.alreadyWithdrawn`.
 */
export function checkTakingBack(
  personId: string,
  assessment: { assessorId: string; withdrawn: boolean },
): Result<null> {
  if (assessment.assessorId !== personId) return refuse('verdicts.notYourJudgement');
  return assessment.withdrawn ? refuse('verdicts.alreadyWithdrawn') : accept(null);
}
