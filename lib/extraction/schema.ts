import { z } from 'zod';

/** A stretch of the article exactly as given; offsets are UTF-16 code units, `end` exclusive. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

export const comparatorSchema = z.enum(['=', '>', '>=', '<', '<=', '~', 'range']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** A number that measures something. `value` is [low, high] exactly when the comparator is "range". */
export const quantitySchema = z.object({
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  comparator: comparatorSchema,
  /** What is counted, as written ("military bases"); "percent", "times" or a currency for rates and sums. */
  unit: z.string(),
  /** The same with its last word in the singular ("military base"), for comparison. */
  unitLemma: z.string(),
  span: spanSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

/** Why a claim text holds words that are not in the claim's own spans. */
export const borrowingRoleSchema = z.enum([
  'resolved-reference',
  'shared-subject',
  'shared-verb',
  'shared-head',
  'shared-tail',
  'inflection',
  'light-verb',
]);
export type BorrowingRole = z.infer<typeof borrowingRoleSchema>;

/** Words of the claim text taken from `start`–`end` of the article, and what they do there. */
export const borrowingSchema = spanSchema.extend({ words: z.string(), role: borrowingRoleSchema });
export type Borrowing = z.infer<typeof borrowingSchema>;

export const claimKindSchema = z.enum(['fact', 'opinion', 'promise', 'prediction']);
export type ClaimKind = z.infer<typeof claimKindSchema>;

export const extractedClaimSchema = z.object({
  /** A short sentence that can be read on its own, without the attribution phrase. */
  text: z.string(),
  /** Outer bounds of `spans`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The words the claim rests on, in order; several where the text is discontinuous. */
  spans: z.array(spanSchema),
  /** Who the text says it is from; null when the outlet itself speaks. */
  attribution: z.string().nullable(),
  attributionSpan: spanSchema.nullable(),
  hedged: z.boolean(),
  hedgeCue: spanSchema.nullable(),
  /** The outlet's own limit on this claim ("could not independently verify"). */
  caveat: spanSchema.nullable(),
  quantities: z.array(quantitySchema),
  /** When it happened: ISO day, month or year, or "start/end" in days; null when unknown. */
  date: z.string().nullable(),
  dateExpression: spanSchema.nullable(),
  /** The time the claim is true of, in the same forms: its date, else the publication day of a present state. */
  validAt: z.string().nullable(),
  /** Names of the entities mentioned, as in `Extraction.entities`. */
  entities: z.array(z.string()),
  checkworthy: z.boolean(),
  worth: z.object({ score: z.number().min(0).max(1), reasons: z.array(z.string()) }),
  kind: claimKindSchema,
  borrowed: z.array(borrowingSchema),
  /** How sure the grammar is of its reading, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Claims about the same happening share a group; null when alone. */
  group: z.string().nullable(),
});
export type ExtractedClaim = z.infer<typeof extractedClaimSchema>;

export const skipReasonSchema = z.enum([
  'headline',
  'heading',
  'caption',
  'credit',
  'dateline',
  'metadata',
  'navigation',
  'boilerplate',
  'self-reference',
  'caveat',
  'question',
  'rhetoric',
  'fragment',
  'attribution-only',
  'duplicate',
]);
export type SkipReason = z.infer<typeof skipReasonSchema>;

export const skippedSchema = spanSchema.extend({ reason: skipReasonSchema });
export type Skipped = z.infer<typeof skippedSchema>;

export const entityKindSchema = z.enum(['person', 'organisation', 'place', 'other']);
export type EntityKind = z.infer<typeof entityKindSchema>;

export const entitySchema = z.object({
  name: z.string(),
  kind: entityKindSchema,
  /** Other forms the article uses: acronym, surname, a misspelling. */
  aliases: z.array(z.string()),
  mentions: z.array(spanSchema),
});
export type Entity = z.infer<typeof entitySchema>;

export const noticeSchema = z.discriminatedUnion('code', [
  /** The language has no grammar here: claims are whole sentences. */
  z.object({ code: z.literal('sentences-only'), language: z.string() }),
  /** Relative dates ("last Friday") stay unresolved without a publication date. */
  z.object({ code: z.literal('no-publication-date') }),
  z.object({ code: z.literal('no-claims') }),
]);
export type Notice = z.infer<typeof noticeSchema>;

export const extractionSchema = z.object({
  /** ISO 639-1 code of the language read. */
  language: z.string(),
  notices: z.array(noticeSchema),
  claims: z.array(extractedClaimSchema),
  skipped: z.array(skippedSchema),
  entities: z.array(entitySchema),
  extractorVersion: z.string(),
});
export type Extraction = z.infer<typeof extractionSchema>;
