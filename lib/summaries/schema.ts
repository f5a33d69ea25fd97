import { z } from 'zod';
import { sourceForms, sourceKinds, stances, targets } from '@/lib/evidence/schema';
import { claimKindSchema, spanSchema } from '@/lib/extraction/schema';
import {
  claimStatuses,
  faultyElements,
  verdictReasonSchema,
  verdicts,
} from '@/lib/verdicts/schema';

/** The format's name and version; docs/summary-format.md describes it. */
export const SUMMARY_FORMAT = 'winnow-summary/1';

/** Where the claims stand, in the order a summary tells of them. */
export const sectionOrder = [
  'corroborated',
  'disputed',
  'unverifiable',
  'disagreement',
  'in_review',
  'open',
  'not_checked',
  'not_checkable',
] as const satisfies readonly (typeof claimStatuses)[number][];
export type SectionStatus = (typeof sectionOrder)[number];

/** An ISO 8601 instant in UTC. */
const instant = z.string();
/** An ISO year, month or day, or an interval "start/end" of two of them. */
const date = z.string();
const text = z.string();

/** What is printed of an open source. Of others nothing is, but that they exist. */
const citationSchema = z.object({
  title: text,
  author: text.nullable(),
  outlet: text.nullable(),
  publishedOn: date.nullable(),
  url: text.nullable(),
  accessedOn: date.nullable(),
  form: z.enum(sourceForms),
  kind: z.enum(sourceKinds),
  /** Whom it has the fact from; null when it speaks from its own knowledge. */
  origin: text.nullable(),
  alignedWith: z.array(text),
  verifiedPlace: text.nullable(),
  verifiedOn: date.nullable(),
  independent: z.boolean(),
  againstInterest: z.boolean(),
  describesAt: date.nullable(),
  passage: text.nullable(),
  language: text.nullable(),
  translation: text.nullable(),
  translator: text.nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

const evidenceSchema = z.object({
  target: z.enum(targets),
  stance: z.enum(stances),
  source: z.discriminatedUnion('confidentiality', [
    citationSchema.extend({ confidentiality: z.literal('open') }),
    z.object({ confidentiality: z.literal('internal') }),
    z.object({ confidentiality: z.literal('confidential') }),
  ]),
});
export type SummaryEvidence = z.infer<typeof evidenceSchema>;

/** One reviewer's judgement that counts. */
const judgementSchema = z.object({
  target: z.enum(targets),
  verdict: z.enum(verdicts),
  reason: verdictReasonSchema,
  rationale: text.nullable(),
  faultyElements: z.array(z.enum(faultyElements)),
  correctedWording: text.nullable(),
  asOf: instant,
  /** An editor's, settling a disagreement. */
  resolution: z.boolean(),
  /** Null when the name is no longer kept. */
  by: text.nullable(),
});
export type SummaryJudgement = z.infer<typeof judgementSchema>;

const outcomeSchema = z.object({
  status: z.enum(claimStatuses),
  reason: verdictReasonSchema.nullable(),
  asOf: instant.nullable(),
  faultyElements: z.array(z.enum(faultyElements)),
  correctedWording: text.nullable(),
});
export type SummaryOutcome = z.infer<typeof outcomeSchema>;

const claimSchema = z.object({
  id: z.uuid(),
  /** Its place among the counted claims in the order of the text, from 1. */
  number: z.int(),
  text,
  kind: claimKindSchema,
  /** The article's own words, exactly, in the order of `spans`. */
  passages: z.array(text),
  spans: z.array(spanSchema),
  /** Null when the outlet itself speaks. */
  claimant: text.nullable(),
  hedged: z.boolean(),
  hedge: text.nullable(),
  caveat: text.nullable(),
  date: date.nullable(),
  validAt: date.nullable(),
  /** The headline: is it so? */
  substance: outcomeSchema,
  /** Did the claimant say so? Null when the outlet itself speaks. */
  statement: outcomeSchema.nullable(),
  /** Why it was not checked or cannot be; null otherwise, or when none was given. */
  setAsideBecause: text.nullable(),
  judgements: z.array(judgementSchema),
  evidence: z.array(evidenceSchema),
});
export type SummaryClaim = z.infer<typeof claimSchema>;

/** Everything a summary says, apart from the words it is said in. */
export const summaryModelSchema = z.object({
  format: z.literal(SUMMARY_FORMAT),
  article: z.object({
    id: z.uuid(),
    title: text,
    outlet: text.nullable(),
    authors: z.array(text),
    url: text.nullable(),
    language: text,
    publishedOn: date.nullable(),
    /** SHA-256 of the UTF-8 bytes of the text that was checked. */
    textSha256: text,
  }),
  policy: z.object({ reviewersNeeded: z.int() }),
  /** `total` is the sum of the sections; what was dropped or awaits acceptance is counted apart. */
  counts: z.object({
    total: z.int(),
    sections: z.record(z.enum(sectionOrder), z.int()),
    dropped: z.int(),
    proposed: z.int(),
  }),
  /** Those that hold claims, in the order of `sectionOrder`; claims in the order of the text. */
  sections: z.array(z.object({ status: z.enum(sectionOrder), claims: z.array(claimSchema) })),
  dropped: z.array(z.object({ text, reason: text.nullable() })),
  /** Null in a draft. */
  signOff: z
    .object({ id: z.uuid(), by: text.nullable(), at: instant, note: text.nullable() })
    .nullable(),
});
export type SummaryModel = z.infer<typeof summaryModelSchema>;

/** The sign-off's entry in the ledger, which exists only after the model has been frozen. */
export type SignOffRecord = { seq: number; hash: string };

/** A summary as published: the frozen model with its entry, or a draft of what stands. */
export type Summary = { model: SummaryModel; record: SignOffRecord | null };
