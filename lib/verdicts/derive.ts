import type { Disposition } from '@/lib/claims/schema';
import type { Target } from '@/lib/evidence/schema';
import type { PolicyRules } from './policy';
import type { FaultyElement, Outcome, Verdict, VerdictReason } from './schema';

/** What the derivation looks at in a recorded judgement. */
export type RecordedJudgement = {
  id: string;
  round: number;
  target: Target;
  verdict: Verdict;
  reason: VerdictReason;
  faultyElements: FaultyElement[];
  correctedWording: string | null;
  /** ISO instant in UTC. */
  asOf: string;
  /** The ledger entry it was made after: on one claim, the later judgement has the higher one. */
  asOfSeq: number;
  resolution: boolean;
  assessorId: string;
  withdrawn: boolean;
};

/** Why a judgement no longer counts. */
export type Void = 'withdrawn' | 'superseded' | 'reopened';

const nothing = {
  reason: null,
  asOf: null,
  faultyElements: [],
  correctedWording: null,
} satisfies Partial<Outcome>;

/**
 * The judgements of one target that count, oldest first: of the claim's current round, not taken
 * back, the latest of each assessor, and none from before an editor's resolution.
 */
export function countingOf(
  judgements: readonly RecordedJudgement[],
  target: Target,
  round: number,
): RecordedJudgement[] {
  const current = judgements
    .filter((each) => each.target === target && each.round === round && !each.withdrawn)
    .sort(byAge);
  const resolved = current.findLastIndex((each) => each.resolution);
  const unsettled = current.slice(Math.max(resolved, 0));
  return unsettled.filter(
    (each, index) => !unsettled.slice(index + 1).some((later) => isBySame(later, each)),
  );
}

/**
 * What the policy makes of the judgements of one target. No judgement: open. Different verdicts:
 * disagreement, until an editor resolves it. Fewer agreeing assessors than needed: in review.
 * Otherwise their verdict, with the latest reason and wording, as of the time by which as many as
 * needed had judged. An editor's resolution decides alone, over all that came before it; a later
 * judgement that differs is a new disagreement.
 *
 * A claim outside the verdicts has its disposition as its status; one that was dropped, split or
 * merged is no question any more and counts as not checked.
 */
export function deriveOutcome(
  claim: { disposition: Disposition; round: number },
  judgements: readonly RecordedJudgement[],
  target: Target,
  policy: PolicyRules,
): Outcome {
  const counting = countingOf(judgements, target, claim.round);
  const assessmentIds = counting.map((each) => each.id);
  if (claim.disposition !== 'checkable') {
    const status = claim.disposition === 'not_checkable' ? 'not_checkable' : 'not_checked';
    return { status, ...nothing, assessmentIds };
  }
  const latest = counting.at(-1);
  if (!latest) return { status: 'open', ...nothing, assessmentIds };
  if (counting.some((each) => each.verdict !== latest.verdict)) {
    return { status: 'disagreement', ...nothing, assessmentIds };
  }
  const needed = counting.some((each) => each.resolution) ? 1 : policy.reviewersNeeded;
  const decisive = counting.at(-needed);
  if (!decisive) return { status: 'in_review', ...nothing, assessmentIds };
  return {
    status: latest.verdict,
    reason: latest.reason,
    asOf: decisive.asOf,
    faultyElements: latest.faultyElements,
    correctedWording: latest.correctedWording,
    assessmentIds,
  };
}

/** Why a judgement does not count, or null when it does. */
export function voidOf(
  judgement: RecordedJudgement,
  round: number,
  counting: readonly RecordedJudgement[],
): Void | null {
  if (judgement.withdrawn) return 'withdrawn';
  if (judgement.round !== round) return 'reopened';
  return counting.some((each) => each.id === judgement.id) ? null : 'superseded';
}

function byAge(a: RecordedJudgement, b: RecordedJudgement): number {
  return a.asOfSeq - b.asOfSeq || (a.id < b.id ? -1 : 1);
}

function isBySame(a: RecordedJudgement, b: RecordedJudgement): boolean {
  return a.assessorId === b.assessorId;
}
