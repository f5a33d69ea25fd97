import type { Actor } from '@/lib/people/actor';
import type { Result } from '@/lib/result';
import { disposeClaims } from '@/server/claims/commands';
import type { Deps } from '@/server/deps';
import { attachEvidence } from '@/server/evidence/commands';
import { postComment } from '@/server/reviews/commands';
import { assessClaim } from '@/server/verdicts/commands/assess';
import type { PracticeWork } from './judgements';
import type { PracticePerson } from './people';
import { practiceSources } from './sources';

const blank = {
  ...{ language: null, translation: null, translator: null, note: null },
  describesAt: null,
};

/**
 * Does, through the ordinary commands, what the practice newsroom has done about one claim.
 *
 * @throws when a command refuses: the practice data must satisfy the policy it teaches
 */
export async function doPracticeWork(
  { evidence, assessments, comment, notCheckable }: PracticeWork,
  claim: { claimId: string; version: number },
  actors: Record<PracticePerson, Actor>,
  deps: Deps,
): Promise<void> {
  const { claimId } = claim;
  for (const { by, source, ...bearing } of evidence ?? []) {
    const input = { ...blank, ...bearing, claimIds: [claimId] };
    const chosen = { source: { input: practiceSources[source] } };
    expectDone(await attachEvidence(actors[by], { ...input, ...chosen }, deps));
  }
  for (const { by, ...judgement } of assessments ?? []) {
    const whole = { faultyElements: [], correctedWording: null, ...judgement, ...claim };
    expectDone(await assessClaim(actors[by], whole, deps));
  }
  if (comment) {
    expectDone(await postComment(actors[comment.by], { claimId, body: comment.body }, deps));
  }
  if (notCheckable) {
    const { by, reason } = notCheckable;
    const input = { claims: [claim], disposition: 'not_checkable' as const, reason };
    expectDone(await disposeClaims(actors[by], input, deps));
  }
}

/** The value of a command that must not be refused. */
export function expectDone<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
