import { z } from 'zod';
import { optionalTextSchema, textSchema } from '@/lib/text';

export const postCommentSchema = z.object({ claimId: z.uuid(), body: textSchema(5000) });
export type PostComment = z.infer<typeof postCommentSchema>;

const articleRefSchema = z.object({ articleId: z.uuid(), version: z.int32() });

export const signOffArticleSchema = articleRefSchema.extend({
  /** The ledger entry up to which the editor has seen the article. */
  seq: z.int32(),
  /** Printed in the summary. */
  note: optionalTextSchema(2000),
});
export type SignOffArticle = z.infer<typeof signOffArticleSchema>;

export const reopenArticleSchema = articleRefSchema.extend({ reason: textSchema(2000) });
export type ReopenArticle = z.infer<typeof reopenArticleSchema>;
