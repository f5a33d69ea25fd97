import { sameDate, sameQuantity, sameSource } from '@/lib/extraction/quality/details';
import { type Pairing, pairClaims, type ScoredClaim } from '@/lib/extraction/quality/pairing';
import type { ExpectedClaim, NonClaim, Passage } from '@/lib/extraction/quality/passage';
import { restsOnSpan, standsAlone } from '@/lib/extraction/quality/standing';
import { contentWords, shareOf } from '@/lib/extraction/quality/words';
import type { Span } from '@/lib/extraction/schema';

/** A match this alike is close enough to be checked as it stands. */
const USABLE = 0.72;

/** How many are right out of how many. */
export type Tally = { right: number; of: number };

export type Fault = 'loose' | 'compound' | 'dependent' | 'bad span' | 'wrong subject';

/** What became of a predicted claim. */
export type Outcome = {
  claim: ScoredClaim;
  expected: ExpectedClaim | null;
  /** Made of a headline: neither right nor wrong. */
  ignored: boolean;
  likeness: number;
  /** Empty when the claim can be checked as it stands. */
  faults: Fault[];
};

export type Score = {
  outcomes: Outcome[];
  missed: ExpectedClaim[];
  coverage: Tally;
  usableCoverage: Tally;
  quantities: Tally;
  dates: Tally;
  attribution: Tally;
  /** Claims of the outlet itself that are given no other source. */
  ownVoice: Tally;
  hedges: Tally;
  checkworthy: Tally;
  leakage: Tally;
};

const tally = (answers: boolean[]): Tally => ({
  right: answers.filter(Boolean).length,
  of: answers.length,
});

function namesSubject(text: string, { wordings }: ExpectedClaim): boolean {
  const words = contentWords(text);
  return wordings.some(({ subject }) => {
    const wanted = contentWords(subject ?? '');
    return wanted.size === 0 || shareOf(wanted, words) >= 1 / 3;
  });
}

/** Is half of the shorter of the two inside the other? */
function within(claim: Span, stretch: Span): boolean {
  const shared = Math.min(claim.end, stretch.end) - Math.max(claim.start, stretch.start);
  const shorter = Math.min(claim.end - claim.start, stretch.end - stretch.start);
  return shared > 0 && shared >= shorter / 2;
}

function outcomesOf(passage: Passage, predictions: ScoredClaim[], pairing: Pairing): Outcome[] {
  const { text, claims, nonClaims } = passage;
  const headings = nonClaims.filter(({ soft }) => soft);
  return predictions.map((claim, at) => {
    const partner = pairing.partners.get(at);
    const expected = partner ? (claims[partner.expected] ?? null) : null;
    const faults: Fault[] = [];
    if (partner && partner.likeness < USABLE) faults.push('loose');
    if ((pairing.contained[at]?.size ?? 0) > 1) faults.push('compound');
    if (!standsAlone(claim.text)) faults.push('dependent');
    if (!restsOnSpan(text, claim)) faults.push('bad span');
    if (expected && !namesSubject(claim.text, expected)) faults.push('wrong subject');
    const ignored = expected === null && headings.some((heading) => within(claim, heading));
    return { claim, expected, ignored, likeness: partner?.likeness ?? 0, faults };
  });
}

function leaked(outcomes: Outcome[], nonClaims: NonClaim[]): Tally {
  const stretches = nonClaims.filter(({ soft }) => !soft);
  const unmatched = outcomes.filter(({ expected }) => expected === null);
  return tally(stretches.map((stretch) => unmatched.some(({ claim }) => within(claim, stretch))));
}

/**
 * Compares the claims found in a passage with those expected. Quantities and dates count only
 * towards what had to be found; attribution, hedges and worth among the claims that were matched.
 */
export function scorePassage(passage: Passage, predictions: ScoredClaim[]): Score {
  const pairing = pairClaims(passage, predictions);
  const outcomes = outcomesOf(passage, predictions, pairing);
  const required = [...passage.claims.entries()].filter(([, { optional }]) => !optional);
  const finderOf = (at: number) => outcomes[pairing.covered.get(at) ?? -1];
  const partners = new Map(outcomes.map((outcome) => [outcome.expected, outcome.claim]));
  const pairs = outcomes.flatMap(({ claim, expected }) => (expected ? [{ claim, expected }] : []));
  return {
    outcomes,
    missed: required.flatMap(([at, expected]) => (finderOf(at) ? [] : [expected])),
    coverage: tally(required.map(([at]) => finderOf(at) !== undefined)),
    usableCoverage: tally(required.map(([at]) => finderOf(at)?.faults.length === 0)),
    quantities: tally(
      required.flatMap(([, expected]) =>
        expected.quantities
          .filter(({ optional }) => !optional)
          .map((quantity) =>
            (partners.get(expected)?.quantities ?? []).some((found) =>
              sameQuantity(found, quantity),
            ),
          ),
      ),
    ),
    dates: tally(
      required.flatMap(([, expected]) => {
        const claim = partners.get(expected);
        if (expected.dates.length === 0) return [];
        return [claim !== undefined && sameDate(claim.date ?? null, expected.dates)];
      }),
    ),
    attribution: tally(
      pairs
        .filter(({ expected }) => !expected.attributions.includes(null))
        .map(({ claim, expected }) => sameSource(claim.attribution ?? null, expected.attributions)),
    ),
    ownVoice: tally(
      pairs
        .filter(({ expected }) => expected.attributions.includes(null))
        .map(({ claim, expected }) => sameSource(claim.attribution ?? null, expected.attributions)),
    ),
    hedges: tally(
      pairs.flatMap(({ claim, expected }) =>
        expected.hedged === null ? [] : [(claim.hedged ?? false) === expected.hedged],
      ),
    ),
    checkworthy: tally(
      pairs.flatMap(({ claim, expected }) =>
        expected.checkworthy === null ? [] : [(claim.checkworthy ?? true) === expected.checkworthy],
      ),
    ),
    leakage: leaked(outcomes, passage.nonClaims),
  };
}
