import type { verdictEvents } from '@/lib/verdicts/events';
import type { Payload } from './registry';
import { change, type Step, type Steps } from './step';

export const verdictSteps: Steps<keyof typeof verdictEvents> = {
  'claim.assessed': (step, judgement) => judge(step, judgement, false),
  'disagreement.resolved': (step, judgement) => judge(step, judgement, true),
  'assessment.withdrawn': ({ state, at }, { assessmentId }) =>
    change(state.assessments, assessmentId, { withdrawnAt: at }),
  'claim.reopened': ({ state }, { claimId, round }) => change(state.claims, claimId, { round }),
};

function judge(
  { state, actorId, at }: Step,
  { assessmentId, correctedWording, rationale, ...judgement }: Payload<'claim.assessed'>,
  resolution: boolean,
): void {
  state.assessments.set(assessmentId, {
    ...{ ...judgement, resolution, assessorId: actorId, createdAt: at, withdrawnAt: null },
    correctedWordingId: correctedWording?.textId ?? null,
    rationaleId: rationale?.textId ?? null,
  });
  change(state.claims, judgement.claimId, { touched: true });
}
