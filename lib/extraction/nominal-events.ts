import type { Clause, Complement, Range } from '@/lib/extraction/grammar/graph';
import { EVENT_NOUNS } from '@/lib/extraction/lexicons/event-nouns';
import type { Token } from '@/lib/extraction/token';

const OCCASIONS = /^(?:after|following|amid|during)$/;
const COUNTED = /^(?:a|an|several|two|three|four|five|six|days|weeks|months|\d+)$/;

/**
 * Is this prepositional phrase an event told in passing? "after a six-day offensive against army
 * battalions" is: an indefinite event with particulars of its own. "after the vote" only dates.
 */
function tellsEvent(part: Complement, next: Complement | undefined, tokens: Token[]): boolean {
  const { phrase } = part;
  if (part.kind !== 'prepositional' || !phrase) return false;
  const words = tokens.slice(part.from, phrase.base.from);
  if (!words.some(({ lower }) => OCCASIONS.test(lower))) return false;
  const heads = [phrase, ...phrase.inner].map(({ head }) => tokens[head]?.lemma ?? '');
  if (!heads.some((lemma) => EVENT_NOUNS.has(lemma))) return false;
  const particular = next?.kind === 'prepositional' || phrase.to - phrase.base.to > 2;
  return COUNTED.test(tokens[phrase.from]?.lower ?? '') && particular;
}

/** The first event told in passing among a clause's complements, with the phrases that belong to it. */
export function nominalEventsOf(clause: Clause, tokens: Token[]): Range[] {
  const parts = clause.complements;
  const at = parts.findIndex((part, index) => tellsEvent(part, parts[index + 1], tokens));
  const event = parts[at];
  if (!event) return [];
  const rest = parts.slice(at + 1);
  const stop = rest.findIndex(({ kind, detached }) => kind !== 'prepositional' || detached);
  const last = (stop < 0 ? rest : rest.slice(0, stop)).at(-1) ?? event;
  return [{ from: event.from, to: last.to }];
}
