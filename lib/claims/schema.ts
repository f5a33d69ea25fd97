import { z } from 'zod';
import { daysOf } from '@/lib/calendar';
import {
  borrowingSchema,
  claimKindSchema,
  quantitySchema,
  spanSchema,
} from '@/lib/extraction/schema';
import { emptyIsNull, optionalTextSchema, textSchema } from '@/lib/text';

/** An ISO year, month or day, or an interval "start/end" of two of them. */
export const dateExpressionSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);

const optionalDateSchema = emptyIsNull(
  z.string().refine((date) => daysOf(date) !== null, 'claims.noSuchDate'),
);

/** Where in the article the words of a claim come from. Null where there is nothing to point at. */
export const groundsSchema = z.object({
  claimant: spanSchema.nullable(),
  hedge: spanSchema.nullable(),
  caveat: spanSchema.nullable(),
  date: spanSchema.nullable(),
  borrowed: z.array(borrowingSchema),
  /** Claims about the same happening share a group. */
  group: z.string().nullable(),
});
export type Grounds = z.infer<typeof groundsSchema>;

export const noGrounds: Grounds = {
  claimant: null,
  hedge: null,
  caveat: null,
  date: null,
  borrowed: [],
  group: null,
};

/** Everything a claim says, as sealed in its text row each time it changes. */
export const claimContentSchema = z.object({
  text: z.string(),
  /** Who says it; null when the outlet itself speaks. */
  claimant: z.string().nullable(),
  hedged: z.boolean(),
  /** The words that mark doubt ("reportedly"). */
  hedge: z.string().nullable(),
  /** The outlet's own limit on the claim ("could not independently verify"). */
  caveat: z.string().nullable(),
  quantities: z.array(quantitySchema),
  /** When it happened. */
  date: z.string().nullable(),
  /** The time the claim is true of. */
  validAt: z.string().nullable(),
  entities: z.array(z.string()),
  kind: claimKindSchema,
  checkworthy: z.boolean(),
  worthReasons: z.array(z.string()),
  confidence: z.number().nullable(),
  grounds: groundsSchema,
});
export type ClaimContent = z.infer<typeof claimContentSchema>;

export const claimOrigins = ['extracted', 'added', 'split', 'merged'] as const;
export type ClaimOrigin = (typeof claimOrigins)[number];

export const dispositions = [
  'checkable',
  'not_checkable',
  'not_checked',
  'dropped',
  'split',
  'merged',
] as const;
export type Disposition = (typeof dispositions)[number];

/** A merged claim rests on all the passages of its parts. */
const spansSchema = z.array(spanSchema).min(1).max(400);

/** The longest text of a claim that a person writes or selects, in UTF-16 code units. */
export const MAX_CLAIM_TEXT = 1000;
const claimTextSchema = textSchema(MAX_CLAIM_TEXT);

/**
 * A claim as seen by whoever changes it: the write is refused when someone was faster. All that it
 * takes to accept a proposed claim, or to take one back from not checkable, not checked or dropped.
 */
export const claimRefSchema = z.object({ claimId: z.uuid(), version: z.int32() });
export type ClaimRef = z.infer<typeof claimRefSchema>;

export const addClaimSchema = z.object({
  articleId: z.uuid(),
  /** The version of the text that the spans point into. */
  articleVersionId: z.uuid(),
  spans: spansSchema,
  /** Defaults to the selected words. */
  text: claimTextSchema.optional(),
});
export type AddClaim = z.infer<typeof addClaimSchema>;

export const editClaimSchema = claimRefSchema.extend({
  text: claimTextSchema,
  claimant: optionalTextSchema(300),
  hedged: z.boolean(),
  date: optionalDateSchema,
  validAt: optionalDateSchema,
  checkworthy: z.boolean(),
  spans: spansSchema,
});
export type EditClaim = z.infer<typeof editClaimSchema>;

export const splitClaimSchema = claimRefSchema.extend({
  parts: z
    .array(z.object({ text: claimTextSchema, spans: spansSchema }))
    .min(2)
    .max(10),
});
export type SplitClaim = z.infer<typeof splitClaimSchema>;

export const mergeClaimsSchema = z.object({
  claims: z.array(claimRefSchema).min(2).max(20),
  text: claimTextSchema,
});
export type MergeClaims = z.infer<typeof mergeClaimsSchema>;

export const disposeClaimsSchema = z.object({
  claims: z.array(claimRefSchema).min(1).max(500),
  disposition: z.enum(['not_checkable', 'not_checked', 'dropped']),
  /** Needed to drop a claim; welcome otherwise. */
  reason: optionalTextSchema(2000),
});
export type DisposeClaims = z.infer<typeof disposeClaimsSchema>;
