import { daysOfPeriod } from '@/lib/calendar';
import type { ExpectedQuantity } from '@/lib/extraction/quality/expected-quantity';
import type { ScoredClaim } from '@/lib/extraction/quality/pairing';
import type { ExpectedClaim } from '@/lib/extraction/quality/passage';
import { contentWords, sameNumber, sharedWords, shareOf } from '@/lib/extraction/quality/words';

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:us)?\$$|^usd$/i, 'dollars'],
  [/^£$|^gbp$/i, 'pounds'],
  [/^€$|^eur$/i, 'euros'],
  [/^%$|^per cent$/i, 'percent'],
];

function unitWords(unit: string): Set<string> {
  const word = CURRENCIES.find(([written]) => written.test(unit.trim()))?.[1];
  return contentWords(word ?? unit);
}

type FoundQuantity = NonNullable<ScoredClaim['quantities']>[number];

/** Same value or range, same comparator, and at least a word of the unit in common. */
export function sameQuantity(found: FoundQuantity, expected: ExpectedQuantity): boolean {
  const [values, wanted] = [[found.value].flat(), [expected.value].flat()];
  const unit = unitWords(expected.unit);
  return (
    found.comparator === expected.comparator &&
    values.length === wanted.length &&
    wanted.every((value, at) => sameNumber(values[at] ?? Number.NaN, value)) &&
    (unit.size === 0 || sharedWords(unit, unitWords(found.unit)) > 0)
  );
}

/** First and last day of an ISO day, month, year or interval of them. */
function daysOf(date: string): string {
  const [first = '', last = first] = date.split('/');
  const edges = (part: string) =>
    part.length === 10 ? { start: part, end: part } : daysOfPeriod(part);
  return `${edges(first).start}/${edges(last).end}`;
}

export function sameDate(found: string | null, dates: ExpectedClaim['dates']): boolean {
  if (found === null) return dates.includes(null);
  return dates.some((date) => date !== null && daysOf(date) === daysOf(found));
}

/** Is the source named one of those accepted, by at least half of its words? */
export function sameSource(
  found: string | null,
  attributions: ExpectedClaim['attributions'],
): boolean {
  if (found === null) return attributions.includes(null);
  const words = contentWords(found);
  return attributions.some((name) => name !== null && shareOf(contentWords(name), words) >= 0.5);
}
