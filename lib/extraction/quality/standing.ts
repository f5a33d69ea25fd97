import type { ScoredClaim } from '@/lib/extraction/quality/pairing';
import { contentWords, shareOf } from '@/lib/extraction/quality/words';

const DEPENDENT_OPENING =
  /^(?:it|they|he|she|him|them|its|their|his|her|and|but|or|while|which|who|whose|whom|that|where|when|because|although|as well as|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told)\b/i;
const VAGUE_OPENING =
  /^(?:this|these|those) (?:is|are|was|were|has|have|had|will|would|may|also)\b/i;
const PARTICIPLE_OPENING =
  /^\p{Lu}\p{Ll}+(?:ing|ed) (?:by|in|from|on|at|to|with|the|an?|more|over|around|\d)\b/u;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b/;
const SPEAKER_PRONOUN = /\b(?:i|we|us|our|me|my|you|your)\b/i;

/**
 * Can the claim be read without its article? It is a sentence with a subject of its own, and no
 * pronoun whose meaning lies elsewhere opens it; "I", "we" and "you" need quotation marks.
 */
export function standsAlone(text: string): boolean {
  const opening = text.trim().replace(/^["“'‘([]+/, '');
  if ((opening.match(/[\p{L}\p{N}']+/gu) ?? []).length < 3) return false;
  if (!/^[\p{Lu}\p{N}$£€]/u.test(opening)) return false;
  if (DEPENDENT_OPENING.test(opening) || VAGUE_OPENING.test(opening)) return false;
  if (PARTICIPLE_OPENING.test(opening) && !FINITE.test(opening)) return false;
  return !SPEAKER_PRONOUN.test(text.replace(/\bUS\b/g, '')) || /["“][^"”]*["”]/.test(text);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Does the span hold trimmed text of one paragraph, cut no word, and support the claim at all? */
export function restsOnSpan(article: string, { text, start, end }: ScoredClaim): boolean {
  const slice = article.slice(start, end);
  const cuts = (at: number) => LETTER.test(article[at - 1] ?? '') && LETTER.test(article[at] ?? '');
  if (slice === '' || slice !== slice.trim() || /\n\s*\n/.test(slice)) return false;
  return !cuts(start) && !cuts(end) && shareOf(contentWords(text), contentWords(slice)) >= 0.2;
}
