import type { ArticleDescription, ArticleDetails } from '@/lib/articles/schema';
import { accept, type Result, refuse } from '@/lib/result';

/**
 * A publication day must not be still to come where the newsroom is.
 *
 * Refusal: `common.invalid`, with `articles.futureDate` at the field.
 */
export function checkPublicationDate(publishedOn: string | null, today: string): Result<null> {
  if (publishedOn === null || publishedOn <= today) return accept(null);
  const fields = { publishedOn: 'articles.futureDate' } as const;
  return refuse('common.invalid', { params: { today }, fields });
}

/**
 * Whether an article must be read again after its description changed: relative dates hang on the
 * publication date, and the grammar on the language.
 */
export function needsExtraction(
  was: Pick<ArticleDescription, 'language' | 'publishedOn'>,
  now: Pick<ArticleDescription, 'language' | 'publishedOn'>,
): boolean {
  return was.language !== now.language || was.publishedOn !== now.publishedOn;
}

/** Only the free text of a description. */
export function detailsOf({ title, outlet, authors, url }: ArticleDetails): ArticleDetails {
  return { title, outlet, authors, url };
}

/** What people say of an article, out of a row that holds more. */
export function descriptionOf(article: ArticleDescription): ArticleDescription {
  const { language, publishedOn } = article;
  return { ...detailsOf(article), language, publishedOn };
}

/**
 * What makes two texts the same article text: everything but the white space at its ends and the
 * kind of line ends, which pasting changes.
 */
export function sameTextKey(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
