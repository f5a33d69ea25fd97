import { INVITATION } from '@/lib/extraction/blocks';
import { isCaveat } from '@/lib/extraction/caveats';
import type { Reading } from '@/lib/extraction/read-sentence';
import type { SkipReason } from '@/lib/extraction/schema';

const AS_REPORTED =
  /^(?:we have (?:previously|already|earlier)|as (?:we|previously|already) (?:have )?(?:previously )?reported|click|read more|see also|follow us|sign up|subscribe)\b/i;

/** "if the dam had held", "had the dam held"; "whose officers had been warned" sets no condition. */
const CONDITION =
  /\bif\b|(?:^["“‘]?|, )had\b|\bhad (?:the|an?|this|these|it|he|she|they|we|i|not|there)\b/i;

/** Why a sentence of the body makes no claims, or null when it may. */
export function skipReason(reading: Reading, words: string): SkipReason | null {
  if (/\?["”’)]*$/.test(words)) return 'question';
  if (isCaveat(reading.whole)) return 'caveat';
  if (AS_REPORTED.test(words)) return 'self-reference';
  if (/^(?:pictured|photo|image|source|credit)\b[^.]{0,6}:/i.test(words)) return 'caption';
  if (words.length < 120 && INVITATION.test(words)) return 'navigation';
  if (
    /^we\b/i.test(words) &&
    /\b(?:contacted|approached|asked)\b.{0,40}\bfor (?:a )?comment\b/i.test(words)
  )
    return 'self-reference';
  if (/^by \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+\.?$/iu.test(words)) return 'credit';
  if (!/would have\b/i.test(words)) return null;
  return CONDITION.test(words) ? 'rhetoric' : null;
}
