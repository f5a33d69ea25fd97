import { z } from 'zod';
import { spanSchema } from '@/lib/extraction/schema';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';

const claimId = z.uuid();
const version = z.int();
const articleVersionId = z.uuid();
const standing = z.enum(['proposed', 'accepted']);

/** What a claim says (sealed canonical JSON of `claimContentSchema`) and where. */
const wording = { content: sealedSchema, spans: z.array(spanSchema) };

const claimVersion = z.object({ claimId, version });

/**
 * The payloads of everything that happens to claims, by type. Events of one claim have the subject
 * "articles/<id>/claims/<id>", those of several "articles/<id>". Whatever a person does to a claim
 * also sets its `touched`.
 */
export const claimEvents = {
  /**
   * Up to 200 claims of an extraction. One that is already known was found again and has this
   * wording from now on.
   */
  'claims.extracted': z.object({
    runId: z.uuid(),
    articleVersionId,
    claims: z.array(z.object({ claimId, version, ...wording })),
  }),
  /** Closes an extraction. `removed` were found before, not again, and by then touched by nobody. */
  'extraction.finished': z.object({
    runId: z.uuid(),
    articleVersionId,
    publishedOn: z.string().nullable(),
    extractorVersion: z.string(),
    icuVersion: z.string(),
    removed: z.array(claimId),
  }),
  'claim.added': z.object({ claimId, articleVersionId, version, standing, ...wording }),
  'claim.edited': z.object({ claimId, version, ...wording }),
  'claim.accepted': claimVersion,
  /** The parts are new claims, accepted, at version 1. */
  'claim.split': z.object({
    claimId,
    version,
    parts: z.array(z.object({ claimId, ...wording })),
  }),
  /** The merged claim is new, accepted, at version 1. */
  'claims.merged': z.object({ claims: z.array(claimVersion), claimId, ...wording }),
  'claims.disposed': z.object({
    claims: z.array(claimVersion),
    disposition: z.enum(['not_checkable', 'not_checked', 'dropped']),
    reason: sealedSchema.nullable(),
  }),
  'claim.restored': claimVersion,
};

type ClaimEvents = typeof claimEvents;

/** An event of this stage, for `tx.record`. */
export function claimEvent<Type extends keyof ClaimEvents>(
  type: Type,
  subject: string,
  payload: z.input<ClaimEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject, payload };
}

/** The subject of an event about one claim. */
export function claimSubject(articleId: string, claimId: string): string {
  return `articles/${articleId}/claims/${claimId}`;
}
