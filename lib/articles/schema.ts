import { z } from 'zod';
import { isIsoDay } from '@/lib/calendar';
import { emptyIsNull, optionalTextSchema, textSchema } from '@/lib/text';
import { webAddressSchema } from '@/lib/web-address';

/** What is known of an article besides its text. Times are calendar dates, as printed by the outlet. */
export const articleDetailsSchema = z.object({
  title: textSchema(300),
  outlet: optionalTextSchema(200),
  authors: z.array(textSchema(200)).max(50),
  url: emptyIsNull(webAddressSchema('articles.notUrl')),
});
export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

/** A tag may look right and still be none ("en-latin-latin"), and then no page could name it. */
function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

export const languageTagSchema = z
  .string()
  .max(35, 'articles.notLanguage')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'articles.notLanguage')
  .refine(isLanguageTag, 'articles.notLanguage');

/** An ISO calendar day, or none. That it is not in the future is a rule, since rules know the time. */
export const publicationDateSchema = emptyIsNull(z.string().refine(isIsoDay, 'articles.noSuchDay'));

/** Everything a person says of an article when it is uploaded, and may change later. */
export const articleDescriptionSchema = articleDetailsSchema.extend({
  language: languageTagSchema,
  publishedOn: publicationDateSchema,
});
export type ArticleDescription = z.infer<typeof articleDescriptionSchema>;

/** What a text seems to say of itself; a person checks it before anything is stored. */
export type Proposal = ArticleDescription;

/** A pasted article. Without a description the proposals stand. */
export const pasteArticleSchema = z.object({
  text: z.string(),
  description: articleDescriptionSchema.optional(),
});

const articleRefSchema = z.object({
  articleId: z.uuid(),
  /** The version of the article row that was seen. */
  version: z.int32(),
});

export const extractArticleSchema = z.object({ articleId: z.uuid() });
export type ExtractArticle = z.infer<typeof extractArticleSchema>;

export const cancelExtractionSchema = z.object({ runId: z.uuid() });
export type CancelExtraction = z.infer<typeof cancelExtractionSchema>;

export const describeArticleSchema = articleDescriptionSchema.extend(articleRefSchema.shape);
export type DescribeArticle = z.infer<typeof describeArticleSchema>;
