import { readBaseNounPhrase } from '@/lib/extraction/grammar/base-noun-phrase';
import { isComma, isCoordinator, isPreposition } from '@/lib/extraction/grammar/word-classes';
import type { Token } from '@/lib/extraction/token';

/** Longer lists are not read as lists. */
const MOST_ITEMS = 20;

/** "and", "or", "as well as" at `at`: how many tokens it takes; 0 when none is there. */
export function coordinatorLength(tokens: Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.lower === 'as' && second?.lower === 'well' && third?.lower === 'as') return 3;
  return isCoordinator(first) ? 1 : 0;
}

/** One item of a list, with brackets and prepositional phrases: "the Arakan Army (AA)". */
function skipItem(tokens: Token[], at: number): number | null {
  const base = readBaseNounPhrase(tokens, at);
  if (!base) return null;
  let index = base.to;
  for (;;) {
    if (tokens[index]?.tag === '(') {
      const close = tokens.findIndex(({ tag }, place) => place > index && tag === ')');
      if (close < 0) return index;
      index = close + 1;
    }
    const object = isPreposition(tokens[index]) ? readBaseNounPhrase(tokens, index + 1) : null;
    if (!object) return index;
    index = object.to;
  }
}

/** Is the comma at `at` one of a list that ends in "and X"? Then no apposition closes there. */
export function continuesList(tokens: Token[], at: number): boolean {
  let index = at;
  for (let items = 0; items < MOST_ITEMS && isComma(tokens[index]); items += 1) {
    if (isCoordinator(tokens[index + 1])) {
      return items > 0 && readBaseNounPhrase(tokens, index + 2) !== null;
    }
    const end = skipItem(tokens, index + 1);
    if (end === null) return false;
    index = end;
    if (isCoordinator(tokens[index])) return readBaseNounPhrase(tokens, index + 1) !== null;
  }
  return false;
}
