import { DOUBLING_VERBS, IRREGULAR_VERBS } from '@/lib/extraction/lexicons/irregular-verbs';

const VOWEL = /[aeiou]/;

function doubledFinal(lemma: string): boolean {
  if (DOUBLING_VERBS.has(lemma)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
}

/** Simple past of a verb, by lemma: "destroy" → "destroyed", "leave" → "left", "stop" → "stopped". */
export function pastOf(lemma: string): string {
  const irregular = IRREGULAR_VERBS.get(lemma);
  if (irregular) return irregular.past;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ied`;
  if (doubledFinal(lemma)) return `${lemma}${lemma.at(-1) ?? ''}ed`;
  return `${lemma}ed`;
}

/** Present of a verb in the third person: "carry" → "carries" (singular), "carry" (plural). */
export function presentOf(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is';
  if (plural) return lemma;
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The form of "be" in a tense: "was", "were", "is", "are". */
export function beIn(tense: 'past' | 'present', plural: boolean): string {
  if (tense === 'past') return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}
