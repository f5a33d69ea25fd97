import { z } from 'zod';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';

const articleId = z.uuid();
const signOffId = z.uuid();
/** The article's version after the event. */
const version = z.int();

/**
 * The payloads of talk about claims (subject "articles/<id>/claims/<id>") and of sign-offs (subject
 * "articles/<id>/sign-offs/<id>").
 */
export const reviewEvents = {
  'comment.posted': z.object({ commentId: z.uuid(), claimId: z.uuid(), body: sealedSchema }),
  /** `frozen` is the canonical JSON of the summary (lib/summaries/schema.ts) as it was signed. */
  'article.signedOff': z.object({
    signOffId,
    articleId,
    articleVersionId: z.uuid(),
    version,
    frozen: sealedSchema,
    note: sealedSchema.nullable(),
  }),
  /** The sign-off stays on record, withdrawn. */
  'article.reopened': z.object({ signOffId, articleId, version, reason: sealedSchema }),
};

type ReviewEvents = typeof reviewEvents;

/** An event of this stage, for `tx.record`. */
export function reviewEvent<Type extends keyof ReviewEvents>(
  type: Type,
  subject: string,
  payload: z.input<ReviewEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject, payload };
}
