import { z } from 'zod';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';
import {
  confidentialities,
  evidenceStates,
  sourceForms,
  sourceKinds,
  stances,
  targets,
} from './schema';

const version = z.int();

const source = z.object({
  sourceId: z.uuid(),
  version,
  form: z.enum(sourceForms),
  kind: z.enum(sourceKinds),
  confidentiality: z.enum(confidentialities),
  /** The canonical JSON of `sourceDetailsSchema`. */
  details: sealedSchema,
});

const decision = z.object({
  evidenceId: z.uuid(),
  claimId: z.uuid(),
  version,
  note: sealedSchema.nullable(),
});

/**
 * The payloads of what happens to sources (subject "sources/<id>") and evidence (subject
 * "articles/<id>/claims/<id>").
 */
export const evidenceEvents = {
  'source.added': source,
  'source.edited': source,
  'evidence.attached': z.object({
    evidenceId: z.uuid(),
    claimId: z.uuid(),
    sourceId: z.uuid(),
    version,
    target: z.enum(targets),
    stance: z.enum(stances),
    /** A reviewer's own evidence is accepted on attaching, by the reviewer. */
    state: z.enum(evidenceStates),
    describesAt: z.string().nullable(),
    againstInterest: z.boolean(),
    /** The canonical JSON of `passageSchema`; evidence attached together shares it. */
    passage: sealedSchema,
  }),
  'evidence.accepted': decision,
  'evidence.declined': decision,
  'evidence.withdrawn': decision,
};

type EvidenceEvents = typeof evidenceEvents;

/** An event of this stage, for `tx.record`. */
export function evidenceEvent<Type extends keyof EvidenceEvents>(
  type: Type,
  subject: string,
  payload: z.input<EvidenceEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject, payload };
}
