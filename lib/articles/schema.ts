import { z } from 'zod';
import { isIsoDay } from '@/lib/calendar';
import { optionalTextSchema, textSchema } from '@/lib/text';

/** What is known of an article besides its text. Times are calendar dates, as printed by the outlet. */
export const articleDetailsSchema = z.object({
  title: textSchema(300),
  outlet: optionalTextSchema(200),
  authors: z.array(textSchema(200)).max(50),
  url: z
    .union([z.null(), z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })])
    .optional()
    .transform((url) => url ?? null),
});
export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** An ISO calendar day, or none. That it is not in the future is a rule, since rules know the time. */
export const publicationDateSchema = z
  .union([z.null(), z.literal('').transform(() => null), z.string().refine(isIsoDay)])
  .optional()
  .transform((day) => day ?? null);

export const describeArticleSchema = articleDetailsSchema.extend({
  articleId: z.uuid(),
  /** The version of the article row that was edited. */
  version: z.int(),
  language: languageTagSchema,
  publishedOn: publicationDateSchema,
});
export type DescribeArticle = z.infer<typeof describeArticleSchema>;
