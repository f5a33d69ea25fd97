import { sameDate, sameQuantity, sameSource } from '@/lib/extraction/quality/details';
import type { ScoredClaim } from '@/lib/extraction/quality/pairing';
import type { ExpectedClaim, Passage } from '@/lib/extraction/quality/passage';
import { type Outcome, scorePassage } from '@/lib/extraction/quality/score';
import { winnow } from './methods';

type Amount = { value: number | [number, number]; comparator: string; unit: string };

const amount = ({ value, comparator, unit }: Amount) =>
  `${comparator} ${[value].flat().join('–')} ${unit}`.trim();

/** Quantities, date, source and hedge that are not as expected in a claim that was found. */
function wrongDetails(claim: ScoredClaim, expected: ExpectedClaim): string[] {
  const { quantities = [], date = null, attribution = null, hedged = false } = claim;
  const missing = expected.quantities.filter(
    (quantity) => !quantity.optional && !quantities.some((found) => sameQuantity(found, quantity)),
  );
  const found = quantities.map(amount).join(', ') || 'none';
  return [
    ...missing.map((quantity) => `quantity ${found}; expected: ${amount(quantity)}`),
    ...(expected.dates.length > 0 && !sameDate(date, expected.dates)
      ? [`date ${date}; expected: ${expected.dates[0]}`]
      : []),
    ...(!sameSource(attribution, expected.attributions)
      ? [`source ${attribution}; expected: ${expected.attributions[0]}`]
      : []),
    ...(expected.hedged !== null && expected.hedged !== hedged
      ? [expected.hedged ? 'hedge missed' : 'hedged without doubt']
      : []),
  ];
}

function remarks({ claim, expected, ignored, likeness, faults }: Outcome): string[] {
  if (ignored) return [];
  if (expected === null) return [`  spurious  ${claim.text}`];
  const unusable =
    faults.length > 0
      ? [`${faults.join(', ')} (${likeness.toFixed(2)}); expected: ${expected.wordings[0].text}`]
      : [];
  const wrong = [...unusable, ...wrongDetails(claim, expected)];
  if (wrong.length === 0) return [];
  return [
    `  ${faults.length > 0 ? 'unusable' : 'detail  '}  ${claim.text}`,
    ...wrong.map((line) => `            ${line}`),
  ];
}

/** What went wrong, passage by passage. */
export function printFaults(passages: Passage[]): void {
  for (const passage of passages) {
    const { outcomes, missed } = scorePassage(passage, winnow(passage));
    const lines = [
      ...missed.map(({ wordings }) => `  missed    ${wordings[0].text}`),
      ...outcomes.flatMap(remarks),
    ];
    if (lines.length > 0) console.log([`\n${passage.id}`, ...lines].join('\n'));
  }
}
