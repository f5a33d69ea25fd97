import { detect } from 'tinyld';
import { latinCodes } from '@/lib/articles/languages';

/** Enough text to tell a language by, in UTF-16 code units. */
const SAMPLE = 4000;
/** Fewer letters than this tell nothing reliable. */
const MINIMUM = 40;
/** Words that no other language has so many of. */
const ENGLISH = /\b(?:the|of|and|was|were|said|with|that|from|which|have|has)\b/gi;
const ENGLISH_SHARE = 0.08;

/**
 * The language of a text as an ISO 639-1 code; English when it is too short to tell. Short English
 * texts full of names are told by their function words, where letter statistics go astray.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MINIMUM) return 'en';
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english >= words * ENGLISH_SHARE) return 'en';
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  return detect(sample, isLatin ? { only: [...latinCodes] } : {}) || 'en';
}
