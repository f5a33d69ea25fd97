import type { Complement, NounPhrase } from '@/lib/extraction/grammar/graph';
import { EVENT_NOUNS } from '@/lib/extraction/lexicons/event-nouns';
import type { Token } from '@/lib/extraction/tokens';

const OCCASIONS = /^(?:after|following|amid|during)$/;

/**
 * Is this prepositional phrase an event told in passing? "after a six-day offensive against army
 * battalions" is: an indefinite event with particulars of its own. "after the vote" only dates.
 */
export function isNominalEvent(
  part: Complement,
  phrase: NounPhrase,
  rest: Complement[],
  tokens: Token[],
): boolean {
  const words = tokens.slice(part.from, phrase.base.from);
  if (!words.some(({ lower }) => OCCASIONS.test(lower))) return false;
  const heads = [phrase, ...phrase.inner].map(({ head }) => tokens[head]?.lemma ?? '');
  if (!heads.some((lemma) => EVENT_NOUNS.has(lemma))) return false;
  const first = tokens[phrase.from]?.lower ?? '';
  const indefinite = /^(?:a|an|several|two|three|four|five|six|days|weeks|months|\d+)$/.test(first);
  return indefinite && (rest[0]?.kind === 'prepositional' || phrase.to - phrase.base.to > 2);
}
