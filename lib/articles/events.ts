import { z } from 'zod';
import { encodings } from '@/lib/articles/decode';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';

/** What of a description is free text: the sealed canonical JSON of `articleDetailsSchema`. */
const description = {
  details: sealedSchema,
  language: z.string(),
  publishedOn: z.string().nullable(),
};

/** The payloads of what happens to articles, by type. Subject: "articles/<id>". */
export const articleEvents = {
  /** Number 1 of the article's versions; the article itself begins at version 1. */
  'article.uploaded': z.object({
    articleId: z.uuid(),
    articleVersionId: z.uuid(),
    policyId: z.uuid(),
    ...description,
    /** The sealed text, exactly as given. */
    body: sealedSchema,
    /** The original bytes in the blob store and how they were read, when it came as a file. */
    fileSha256: z.string().nullable(),
    encoding: z.enum(encodings).nullable(),
  }),
  'article.described': z.object({ articleId: z.uuid(), version: z.int(), ...description }),
};

type ArticleEvents = typeof articleEvents;

/** An event of this stage, for `tx.record`. */
export function articleEvent<Type extends keyof ArticleEvents>(
  type: Type,
  payload: z.input<ArticleEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject: `articles/${payload.articleId}`, payload };
}
