import { z } from 'zod';
import { reopenCauses } from '@/lib/claims/reopening';
import { targets } from '@/lib/evidence/schema';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';
import { faultyElements, verdictReasonSchema, verdicts } from './schema';

const judgement = z.object({
  assessmentId: z.uuid(),
  claimId: z.uuid(),
  round: z.int(),
  target: z.enum(targets),
  verdict: z.enum(verdicts),
  reason: verdictReasonSchema,
  faultyElements: z.array(z.enum(faultyElements)),
  correctedWording: sealedSchema.nullable(),
  rationale: sealedSchema.nullable(),
  /** The evidence known by then: everything recorded up to this instant and ledger entry. */
  asOf: z.iso.datetime(),
  asOfSeq: z.int(),
});

/** The payloads of what happens to judgements. Subject: "articles/<id>/claims/<id>". */
export const verdictEvents = {
  'claim.assessed': judgement,
  /** An editor's judgement that settles a disagreement. */
  'disagreement.resolved': judgement,
  'assessment.withdrawn': z.object({ assessmentId: z.uuid(), claimId: z.uuid() }),
  /** From this round on, earlier judgements no longer count. */
  'claim.reopened': z.object({
    claimId: z.uuid(),
    round: z.int(),
    because: z.enum(reopenCauses),
  }),
};

type VerdictEvents = typeof verdictEvents;

/** An event of this stage, for `tx.record`. */
export function verdictEvent<Type extends keyof VerdictEvents>(
  type: Type,
  claim: { id: string; articleId: string },
  payload: z.input<VerdictEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject: `articles/${claim.articleId}/claims/${claim.id}`, payload };
}
