import { TIME_NOUNS } from '@/lib/extraction/lexicons/time-words';
import type { Token } from '@/lib/extraction/token';

type Maybe = Token | undefined;

export const isNoun = (token: Maybe): boolean => /^NN/.test(token?.tag ?? '');
export const isName = (token: Maybe): boolean => /^NNP/.test(token?.tag ?? '');
export const isVerb = (token: Maybe): boolean => /^VB|^MD$/.test(token?.tag ?? '');
export const isAdverb = (token: Maybe): boolean => /^RB|^RP$/.test(token?.tag ?? '');
export const isAdjective = (token: Maybe): boolean => /^JJ/.test(token?.tag ?? '');
export const isCoordinator = (token: Maybe): boolean =>
  token?.lower === 'and' ||
  token?.lower === 'or' ||
  token?.lower === 'but' ||
  token?.lower === 'nor';
export const isComma = (token: Maybe): boolean => token?.tag === ',';
export const isDash = (token: Maybe): boolean => token?.tag === '-';
export const isQuote = (token: Maybe): boolean => token?.tag === '"';
export const isPreposition = (token: Maybe): boolean => token?.tag === 'IN' || token?.tag === 'TO';
export const isTimeNoun = (token: Maybe): boolean =>
  TIME_NOUNS.has(token?.lower ?? '') || TIME_NOUNS.has(token?.lemma ?? '');

/** Regular verbs, and irregular ones like "lost", whose past and participle look the same. */
export const isPastOrParticiple = (token: Maybe): boolean =>
  token?.tag === 'VBD' || token?.tag === 'VBN';

/** Can this word alone begin a finite predicate? A bare participle cannot be told from a past. */
export const isFiniteVerb = (token: Maybe): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(token?.tag ?? '');
