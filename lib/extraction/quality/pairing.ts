import type { ExpectedClaim, Passage } from '@/lib/extraction/quality/passage';
import {
  contentWords,
  numbersIn,
  sameNumber,
  sharedWords,
  shareOf,
} from '@/lib/extraction/quality/words';
import type { Quantity, Span } from '@/lib/extraction/schema';

/** What is compared of a claim; sentence splitters give only text and place. */
export type ScoredClaim = Span & {
  text: string;
  attribution?: string | null;
  hedged?: boolean;
  quantities?: Pick<Quantity, 'value' | 'comparator' | 'unit'>[];
  date?: string | null;
  checkworthy?: boolean;
};

/** A pair shares at least this much of the expected words, and is at least this alike. */
const ENOUGH_SHARED = 0.55;
const ALIKE = 0.6;
/** A claim with this much of an expected one contains it; less will do within a group. */
const CONTAINING = 0.85;
const CONTAINING_IN_GROUP = 0.7;

export type Pairing = {
  /** Index of the expected claim and how alike the two are, by index of the predicted claim. */
  partners: Map<number, { expected: number; likeness: number }>;
  /** Indices of the expected claims found, alone or inside a claim of their group, to the finder. */
  covered: Map<number, number>;
  /** By predicted claim, the required expected claims it contains; those of a group count once. */
  contained: Set<string | number>[];
};

type Likeness = { likeness: number; containment: number };

const NEGATION = /\b(?:no|not|never|nobody|none|neither|nor|without|cannot|unable|few)\b|n['’]t\b/i;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How alike a predicted claim and an expected one are; both 0 when they can have nothing in common. */
function compare(predicted: ScoredClaim, words: Set<string>, expected: ExpectedClaim): Likeness {
  const numbers = numbersIn(predicted.text);
  const needed = expected.quantities.filter(({ optional }) => !optional).flatMap((q) => q.value);
  const allThere = needed.every((value) => numbers.some((number) => sameNumber(number, value)));
  if (!allThere || !overlaps(predicted, expected)) return { likeness: 0, containment: 0 };
  const sameSense = NEGATION.test(predicted.text) === NEGATION.test(expected.wordings[0].text);
  const results = expected.wordings.map(({ text }): Likeness => {
    const wanted = contentWords(text);
    const containment = shareOf(wanted, words);
    const alike = (2 * sharedWords(wanted, words)) / (wanted.size + words.size || 1);
    return { likeness: containment >= ENOUGH_SHARED && sameSense ? alike : 0, containment };
  });
  return {
    likeness: Math.max(...results.map(({ likeness }) => likeness)),
    containment: Math.max(...results.map(({ containment }) => containment)),
  };
}

/** Pairs predicted with expected claims one to one, the most alike first. */
export function pairClaims({ claims }: Passage, predictions: ScoredClaim[]): Pairing {
  const likenesses = predictions.map((predicted) => {
    const words = contentWords(predicted.text);
    return claims.map((expected) => compare(predicted, words, expected));
  });
  const candidates = likenesses
    .flatMap((row, predicted) =>
      row.map(({ likeness }, expected) => ({
        predicted,
        expected,
        likeness,
        // Between equals, the claim that must be found goes first.
        rank: likeness - (claims[expected]?.optional ? 0.02 : 0),
      })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.rank - a.rank || a.predicted - b.predicted);
  const partners: Pairing['partners'] = new Map();
  const covered = new Map<number, number>();
  for (const { predicted, expected, likeness } of candidates) {
    if (partners.has(predicted) || covered.has(expected)) continue;
    partners.set(predicted, { expected, likeness });
    covered.set(expected, predicted);
  }
  for (const [expected, { group }] of claims.entries()) {
    if (group === null || covered.has(expected)) continue;
    const holder = [...partners].find(
      ([predicted, partner]) =>
        claims[partner.expected]?.group === group &&
        (likenesses[predicted]?.[expected]?.containment ?? 0) >= CONTAINING_IN_GROUP,
    );
    if (holder) covered.set(expected, holder[0]);
  }
  const contained = likenesses.map(
    (row) =>
      new Set(
        row.flatMap(({ containment }, at) =>
          containment >= CONTAINING && !claims[at]?.optional ? [claims[at]?.group ?? at] : [],
        ),
      ),
  );
  return { partners, covered, contained };
}
