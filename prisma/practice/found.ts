import { spanSchema } from '@/lib/extraction/schema';
import type { Actor } from '@/lib/people/actor';
import type { Claim } from '@/prisma/generated/client';
import { addClaim } from '@/server/claims/commands';
import type { Deps } from '@/server/deps';
import { expectDone } from './work';

/** The practice article as it is being worked on. */
export type PracticeArticle = {
  articleId: string;
  articleVersionId: string;
  text: string;
  claims: Claim[];
};

/**
 * The claim that the given words of the article belong to: of those whose spans hold them all, the
 * one with the least around them. A claim that extraction did not find is added, as a reviewer would.
 *
 * @throws when the article does not have the words
 */
export async function claimWith(
  words: string,
  { articleId, articleVersionId, text, claims }: PracticeArticle,
  reviewer: Actor,
  deps: Deps,
): Promise<{ claimId: string; version: number }> {
  const start = text.indexOf(words);
  const end = start + words.length;
  if (start < 0) throw new Error(`The practice article does not say “${words}”`);
  const [found] = claims
    .map((claim) => ({ claim, spans: spanSchema.array().parse(claim.spans) }))
    .filter(({ spans }) => spans.some((span) => span.start <= start && end <= span.end))
    .sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans));
  if (found) return { claimId: found.claim.id, version: found.claim.version };
  const input = { articleId, articleVersionId, spans: [{ start, end }] };
  return expectDone(await addClaim(reviewer, input, deps));
}

function lengthOf(spans: { start: number; end: number }[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
