import { TIME_NOUNS } from '@/lib/extraction/lexicons/time-words';
import type { Token } from '@/lib/extraction/token';

type Maybe = Token | undefined;

export const isNoun = (token: Maybe): boolean => token?.tag.startsWith('NN') === true;
export const isName = (token: Maybe): boolean => token?.tag.startsWith('NNP') === true;
export const isVerb = (token: Maybe): boolean =>
  token?.tag.startsWith('VB') === true || token?.tag === 'MD';
export const isAdverb = (token: Maybe): boolean =>
  token?.tag.startsWith('RB') === true || token?.tag === 'RP';
export const isAdjective = (token: Maybe): boolean => token?.tag.startsWith('JJ') === true;
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
  token !== undefined && (TIME_NOUNS.has(token.lower) || TIME_NOUNS.has(token.lemma));

/** Regular verbs, and irregular ones like "lost", whose past and participle look the same. */
export const isPastOrParticiple = (token: Maybe): boolean =>
  token?.tag === 'VBD' || token?.tag === 'VBN';

const FINITE_TAGS = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Can this word alone begin a finite predicate? A bare participle cannot be told from a past. */
export const isFiniteVerb = (token: Maybe): boolean => FINITE_TAGS.has(token?.tag ?? '');
