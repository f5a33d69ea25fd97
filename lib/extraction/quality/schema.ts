import { z } from 'zod';

/** A claim a careful reader would write down; what is left out is absent, false or unknown. */
const annotatedClaimSchema = z.strictObject({
  /** " | " closes the subject: "The army | denied targeting civilians". */
  text: z.string(),
  /** The words of the passage it rests on, exactly. */
  quote: z.string(),
  /** Which occurrence of the quote, counted from 1, where it stands more than once. */
  occurrence: z.number().int().positive().optional(),
  /** Wordings as good as `text`. */
  alt: z.array(z.string()).optional(),
  attribution: z.string().optional(),
  attributionAlt: z.array(z.string().nullable()).optional(),
  /** Null where careful readers differ. */
  hedged: z.boolean().nullable().optional(),
  /** "> 300 military bases", "1.5..2 percent"; a leading "?" makes it right if found, not missed if absent. */
  quantities: z.array(z.string()).optional(),
  date: z.string().nullable().optional(),
  /** Other dates as good; null accepts none. */
  dateAlt: z.array(z.string().nullable()).optional(),
  checkworthy: z.boolean().nullable().optional(),
  /** Right if found, not missed if absent. */
  optional: z.boolean().optional(),
  /** Claims of one group may as well be kept together. */
  group: z.string().optional(),
});
export type AnnotatedClaim = z.infer<typeof annotatedClaimSchema>;

const annotatedNonClaimSchema = z.strictObject({
  quote: z.string(),
  occurrence: z.number().int().positive().optional(),
  why: z.string(),
  /** Headlines and headings: a claim made of one is neither right nor wrong. */
  soft: z.boolean().optional(),
});

/**
 * A short invented passage with the claims expected of it, written down before the extractor was
 * ever run on it. Every person, place and event in it is made up.
 */
export const annotatedPassageSchema = z.strictObject({
  id: z.string(),
  style: z.string(),
  publishedAt: z.iso.date(),
  /** Never looked at while the extractor is being improved. */
  held: z.boolean().optional(),
  /** Paragraphs; a blank line parts them. */
  text: z.array(z.string()),
  claims: z.array(annotatedClaimSchema),
  nonClaims: z.array(annotatedNonClaimSchema),
});
export type AnnotatedPassage = z.infer<typeof annotatedPassageSchema>;
