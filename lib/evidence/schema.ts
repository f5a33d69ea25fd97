import { z } from 'zod';
import { dateExpressionSchema } from '@/lib/claims/schema';
import { emptyIsNull, optionalTextSchema, textSchema } from '@/lib/text';
import { webAddressSchema } from '@/lib/web-address';

export const sourceForms = ['link', 'document', 'media', 'testimony'] as const;
export type SourceForm = (typeof sourceForms)[number];

export const sourceKinds = ['primary', 'secondary'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Open may be printed; internal stays in the newsroom; confidential only its reviewers see. */
export const confidentialities = ['open', 'internal', 'confidential'] as const;
export type Confidentiality = (typeof confidentialities)[number];

export const targets = ['statement', 'substance'] as const;
export type Target = (typeof targets)[number];

export const stances = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof stances)[number];

export const evidenceStates = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

const optionalDateSchema = z
  .union([z.null(), z.literal('').transform(() => null), dateExpressionSchema])
  .optional()
  .transform((date) => date ?? null);

/** What a source is, as sealed in its text row each time it changes. */
export const sourceDetailsSchema = z.object({
  title: textSchema(500),
  /** http or https only. */
  url: emptyIsNull(webAddressSchema('evidence.linkNeedsAddress')),
  outlet: optionalTextSchema(200),
  author: optionalTextSchema(200),
  publishedOn: optionalDateSchema,
  accessedOn: optionalDateSchema,
  /** Whom the source has the fact from; null when it speaks from its own knowledge. */
  origin: optionalTextSchema(300),
  /** Interested parties the source is aligned with. */
  alignedWith: z.array(textSchema(200)).max(20),
  verifiedPlace: optionalTextSchema(300),
  verifiedOn: optionalDateSchema,
});
export type SourceDetails = z.infer<typeof sourceDetailsSchema>;

/** A source as entered. What each form needs besides (a link its address) is a rule. */
export const sourceInputSchema = sourceDetailsSchema.extend({
  form: z.enum(sourceForms),
  kind: z.enum(sourceKinds),
  confidentiality: z.enum(confidentialities),
});
export type SourceInput = z.infer<typeof sourceInputSchema>;

export const editSourceSchema = sourceInputSchema.extend({
  sourceId: z.uuid(),
  version: z.int32(),
});
export type EditSource = z.infer<typeof editSourceSchema>;

/** What the source says about the claim, as sealed with the evidence. */
export const passageSchema = z.object({
  /** The words of the source, in its own language. */
  passage: optionalTextSchema(5000),
  language: optionalTextSchema(35),
  translation: optionalTextSchema(5000),
  translator: optionalTextSchema(200),
  note: optionalTextSchema(2000),
});
export type Passage = z.infer<typeof passageSchema>;

/** One source attached to one or several claims. */
export const attachEvidenceSchema = passageSchema.extend({
  claimIds: z.array(z.uuid()).min(1).max(200),
  source: z.union([z.object({ sourceId: z.uuid() }), z.object({ input: sourceInputSchema })]),
  target: z.enum(targets),
  stance: z.enum(stances),
  describesAt: optionalDateSchema,
  againstInterest: z.boolean(),
});
export type AttachEvidence = z.infer<typeof attachEvidenceSchema>;

const evidenceRefSchema = z.object({ evidenceId: z.uuid(), version: z.int32() });

export const decideEvidenceSchema = evidenceRefSchema.extend({
  decision: z.enum(['accepted', 'declined']),
  note: optionalTextSchema(2000),
});
export type DecideEvidence = z.infer<typeof decideEvidenceSchema>;

export const withdrawEvidenceSchema = evidenceRefSchema.extend({ note: optionalTextSchema(2000) });
export type WithdrawEvidence = z.infer<typeof withdrawEvidenceSchema>;
