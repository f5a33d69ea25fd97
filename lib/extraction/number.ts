import type { NounPhrase } from '@/lib/extraction/grammar/graph';
import { isName } from '@/lib/extraction/grammar/word-classes';
import type { Token } from '@/lib/extraction/token';

/**
 * Is the noun phrase grammatically plural? "two men", "the Rohingya and the Chin", "people"; but not
 * "Brigade 143", whose number is part of its name.
 */
export function isPlural(phrase: NounPhrase | null, tokens: Token[]): boolean {
  if (!phrase) return false;
  if (phrase.conjuncts.length > 1) return true;
  const head = tokens[phrase.head];
  if (!head) return false;
  if (/^(?:they|we|these|those|all|both|many|several|others|people|police)$/.test(head.lower))
    return true;
  if (head.tag === 'CD') {
    const named = phrase.head > phrase.from && isName(tokens[phrase.head - 1]);
    return !named && head.lower !== 'one' && head.lower !== '1';
  }
  return head.tag === 'NNS' || head.tag === 'NNPS';
}
