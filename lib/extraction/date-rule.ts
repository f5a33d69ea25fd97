import type { Token } from '@/lib/extraction/token';

/** Days against which relative expressions are read. */
export type DateContext = {
  publishedAt: string | null;
  /** The last day the text named, for "the same day". */
  latest: string | null;
  /** The sentence speaks of what is to come: "on Friday" is then the next one. */
  future: boolean;
};

/** A rule reads an expression at a token: its length in tokens and its value, or null. */
export type Rule = (
  tokens: Token[],
  at: number,
  context: DateContext,
) => { length: number; iso: string } | null;
