import { z } from 'zod';
import { claimRefSchema } from '@/lib/claims/schema';
import { targets } from '@/lib/evidence/schema';
import { optionalTextSchema } from '@/lib/text';

export const verdicts = ['corroborated', 'disputed', 'unverifiable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The reasons each verdict may have. */
export const verdictReasons = {
  corroborated: ['independent_sources', 'admission_against_interest', 'primary_document'],
  disputed: ['contradicted', 'sources_conflict', 'wrong_in_detail'],
  unverifiable: ['interested_party_only', 'no_traceable_origin', 'no_access'],
} as const satisfies Record<Verdict, readonly string[]>;
export type VerdictReason = (typeof verdictReasons)[Verdict][number];

/** What can be wrong in detail. */
export const faultyElements = ['actor', 'action', 'number', 'place', 'date', 'extent'] as const;
export type FaultyElement = (typeof faultyElements)[number];

export const verdictReasonSchema = z.enum([
  ...verdictReasons.corroborated,
  ...verdictReasons.disputed,
  ...verdictReasons.unverifiable,
]);

/** One judgement as entered. What the policy demands of it is a rule (lib/verdicts/rules.ts). */
export const assessClaimSchema = claimRefSchema.extend({
  target: z.enum(targets),
  verdict: z.enum(verdicts),
  reason: verdictReasonSchema,
  rationale: optionalTextSchema(10_000),
  faultyElements: z.array(z.enum(faultyElements)).max(faultyElements.length).default([]),
  correctedWording: optionalTextSchema(1000),
});
export type AssessClaim = z.infer<typeof assessClaimSchema>;

export const withdrawAssessmentSchema = z.object({ assessmentId: z.uuid() });
export type WithdrawAssessment = z.infer<typeof withdrawAssessmentSchema>;

/** Where a question about a claim stands: before a verdict, at one, or outside the verdicts. */
export const claimStatuses = [
  'open',
  'in_review',
  'disagreement',
  ...verdicts,
  'not_checkable',
  'not_checked',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** What the policy makes of the assessments of one target. */
export type Outcome = {
  status: ClaimStatus;
  reason: VerdictReason | null;
  /** ISO instant: the evidence known by then. */
  asOf: string | null;
  faultyElements: FaultyElement[];
  correctedWording: string | null;
  /** The assessments it rests on, oldest first. */
  assessmentIds: string[];
};
