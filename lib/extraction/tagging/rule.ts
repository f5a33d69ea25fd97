import lexicon from 'wink-lexicon/src/lexicon.js';
import type { Token } from '@/lib/extraction/token';

/** Answers with a better tag for a word, given its neighbours, or null to leave it. */
export type Rule = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  first: boolean,
) => string | null;

/** Does the lexicon know this word with this tag? */
export function canBe(word: string, tag: string): boolean {
  return Object.hasOwn(lexicon, word) && (lexicon[word]?.includes(tag) ?? false);
}

/** The tags the lexicon gives a word, the most frequent first. */
export function knownTags(word: string): string[] | null {
  return Object.hasOwn(lexicon, word) ? (lexicon[word] ?? null) : null;
}
