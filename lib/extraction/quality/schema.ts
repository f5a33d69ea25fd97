import { z } from 'zod';
import { comparatorSchema } from '@/lib/extraction/schema';

const expectedQuantitySchema = z.object({
  value: z.number(),
  comparator: comparatorSchema,
  unit: z.string(),
  /** Right if found, not missed if absent. */
  optional: z.boolean().optional(),
});

/** A claim a careful reader would write down. */
const expectedClaimSchema = z.object({
  text: z.string(),
  /** Wordings as good as `text`. */
  alternatives: z.array(z.string()).optional(),
  attribution: z.string().optional(),
  /** Null where readers may differ. */
  hedged: z.boolean().nullable().optional(),
  quantities: z.array(expectedQuantitySchema).optional(),
  date: z.string().optional(),
  dateOptional: z.boolean().optional(),
  checkworthy: z.boolean().optional(),
  optional: z.boolean().optional(),
});
export type ExpectedClaim = z.infer<typeof expectedClaimSchema>;

/**
 * A short invented passage with the claims expected of it, written down before the extractor was
 * ever run on it. Every person, place and event in it is made up.
 */
export const passageSchema = z.object({
  id: z.string(),
  subject: z.string(),
  style: z.string(),
  publishedAt: z.string(),
  text: z.string(),
  claims: z.array(expectedClaimSchema),
  /** Stretches that must not become claims. */
  nonClaims: z.array(z.string()),
});
export type Passage = z.infer<typeof passageSchema>;
