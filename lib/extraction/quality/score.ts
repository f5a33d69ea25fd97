import type { ExpectedClaim, Passage } from '@/lib/extraction/quality/schema';
import { contentWords, likeness, shared } from '@/lib/extraction/quality/words';
import type { Quantity } from '@/lib/extraction/schema';

/** What is compared of a claim; sentence splitters give only text and place. */
export type ScoredClaim = {
  text: string;
  start: number;
  end: number;
  attribution?: string | null;
  hedged?: boolean;
  quantities?: Quantity[];
  date?: string | null;
  checkworthy?: boolean;
};

/** A match in wording; a usable match is close enough to be checked as it stands. */
const MATCHING = 0.6;
const USABLE = 0.72;
/** A claim that holds this much of an expected one contains it. */
const CONTAINING = 0.85;

export type Tally = { right: number; of: number };
export type Score = {
  expected: number;
  predicted: number;
  covered: number;
  matched: number;
  usableCovered: number;
  usable: number;
  atomic: number;
  selfContained: number;
  validSpans: number;
  quantities: Tally;
  dates: Tally;
  attribution: Tally;
  hedges: Tally;
  checkworthy: Tally;
  leaks: Tally;
  missed: string[];
  spurious: string[];
  unusable: string[];
};

const PRONOUN_FIRST =
  /^(?:it|they|he|she|its|their|his|her|we|i|our|my|this|these|who|which|and|but|that)\b/i;

function numbersIn(words: Set<string>): string[] {
  return [...words].filter((word) => /^\d/.test(word));
}

function spanHolds(text: string, { start, end, text: words }: ScoredClaim): boolean {
  const slice = text.slice(start, end);
  const cuts = (at: number) =>
    /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  if (slice === '' || slice !== slice.trim() || cuts(start) || cuts(end)) return false;
  return shared(contentWords(words), contentWords(slice)) > 0;
}

function standsAlone(text: string): boolean {
  return (
    !PRONOUN_FIRST.test(text) &&
    /^["“‘(]?[\p{Lu}\p{N}$€£]/u.test(text) &&
    text.split(' ').length >= 3
  );
}

type Variant = { words: Set<string>; expected: ExpectedClaim };

function likenessTo(predicted: Set<string>, variants: Variant[]): number {
  return Math.max(
    0,
    ...variants.map(({ words, expected }) => {
      const needed = (expected.quantities ?? []).filter(({ optional }) => !optional);
      const numbers = numbersIn(words).filter((number) =>
        needed.some(({ value }) => number === String(value)),
      );
      return numbers.every((number) => predicted.has(number)) ? likeness(predicted, words) : 0;
    }),
  );
}

function holdsQuantity(
  quantities: Quantity[],
  { value, comparator, unit }: NonNullable<ExpectedClaim['quantities']>[number],
): boolean {
  return quantities.some(
    (quantity) =>
      typeof quantity.value === 'number' &&
      Math.abs(quantity.value - value) <= Math.abs(value) * 0.005 &&
      quantity.comparator === comparator &&
      shared(contentWords(quantity.unit), contentWords(unit)) > 0,
  );
}

const count = (tally: Tally, right: boolean) => {
  tally.of += 1;
  if (right) tally.right += 1;
};

/** Compares the claims found in a passage with those expected, pairing the most alike first. */
export function scorePassage(passage: Passage, predictions: ScoredClaim[]): Score {
  const { claims, text, nonClaims } = passage;
  const words = predictions.map((claim) => contentWords(claim.text));
  const variants = claims.map((expected) =>
    [expected.text, ...(expected.alternatives ?? [])].map((wording) => ({
      words: contentWords(wording),
      expected,
    })),
  );
  const pairs = predictions
    .flatMap((_, at) =>
      claims.map((claim, to) => ({
        at,
        to,
        like: likenessTo(words[at] ?? new Set(), variants[to] ?? []) - (claim.optional ? 0.02 : 0),
      })),
    )
    .filter(({ like }) => like >= MATCHING - 0.02)
    .toSorted((a, b) => b.like - a.like || a.at - b.at);
  const partner = new Map<number, { to: number; like: number }>();
  const taken = new Set<number>();
  for (const { at, to, like } of pairs) {
    if (partner.has(at) || taken.has(to)) continue;
    partner.set(at, { to, like });
    taken.add(to);
  }
  const required = claims.flatMap((claim, to) => (claim.optional ? [] : [to]));
  const holdings = words.map((own) =>
    required.filter((to) =>
      (variants[to] ?? []).some(
        ({ words: wanted }) =>
          wanted.size > 0 &&
          shared(own, wanted) / wanted.size >= CONTAINING &&
          numbersIn(wanted).every((number) => own.has(number)),
      ),
    ),
  );
  const score: Score = {
    expected: required.length,
    predicted: predictions.length,
    covered: required.filter((to) => taken.has(to)).length,
    matched: partner.size,
    usableCovered: 0,
    usable: 0,
    atomic: 0,
    selfContained: 0,
    validSpans: 0,
    quantities: { right: 0, of: 0 },
    dates: { right: 0, of: 0 },
    attribution: { right: 0, of: 0 },
    hedges: { right: 0, of: 0 },
    checkworthy: { right: 0, of: 0 },
    leaks: { right: 0, of: 0 },
    missed: [],
    spurious: [],
    unusable: [],
  };
  for (const [at, claim] of predictions.entries()) {
    const pair = partner.get(at);
    const atomic = (holdings[at]?.length ?? 0) < 2;
    const alone = standsAlone(claim.text);
    const valid = spanHolds(text, claim);
    score.atomic += Number(atomic);
    score.selfContained += Number(alone);
    score.validSpans += Number(valid);
    if (!pair) score.spurious.push(claim.text);
    else if (atomic && alone && valid && pair.like >= USABLE) {
      score.usable += 1;
      score.usableCovered += Number(!claims[pair.to]?.optional);
    } else
      score.unusable.push(
        `${atomic ? '' : 'compound '}${alone ? '' : 'dependent '}${pair.like.toFixed(2)} ${claim.text}`,
      );
  }
  for (const [to, expected] of claims.entries()) {
    const at = [...partner].find(([, pair]) => pair.to === to)?.[0];
    const found = at === undefined ? undefined : predictions[at];
    if (!found && !expected.optional) score.missed.push(expected.text);
    for (const quantity of expected.quantities ?? []) {
      if (!quantity.optional && !expected.optional)
        count(score.quantities, holdsQuantity(found?.quantities ?? [], quantity));
    }
    if (expected.date && !expected.dateOptional && !expected.optional)
      count(score.dates, found?.date === expected.date);
    if (!found) continue;
    if (expected.attribution && !expected.optional) {
      const said = contentWords(expected.attribution);
      count(
        score.attribution,
        shared(said, contentWords(found.attribution ?? '')) >= said.size / 2,
      );
    }
    if (expected.hedged !== null)
      count(score.hedges, (found.hedged ?? false) === (expected.hedged ?? false));
    count(score.checkworthy, (found.checkworthy ?? true) === (expected.checkworthy ?? true));
  }
  for (const stretch of nonClaims) {
    const start = text.indexOf(stretch);
    const end = start + stretch.length;
    count(
      score.leaks,
      predictions.some((claim, at) => !partner.has(at) && claim.start < end && claim.end > start),
    );
  }
  return score;
}
