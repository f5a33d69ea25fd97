import { z } from 'zod';

/** The rules a newsroom judges by. Stored as numbered versions; an article pins the one it uses. */
export const policyRulesSchema = z.object({
  /** How many different reviewers a verdict takes. */
  reviewersNeeded: z.int().min(1).max(5),
  /** How many different independent origins "independent sources" takes. */
  independentOrigins: z.int().min(1).max(5).default(1),
});
export type PolicyRules = z.infer<typeof policyRulesSchema>;

export const defaultPolicy: PolicyRules = { reviewersNeeded: 1, independentOrigins: 1 };

export const changePolicySchema = z.object({
  rules: policyRulesSchema,
  /** The number of the policy that the change starts from. */
  number: z.int(),
});
export type ChangePolicy = z.infer<typeof changePolicySchema>;
