import type { Speaker } from '@/lib/extraction/claimants';
import { variantsOf } from '@/lib/extraction/coordination';
import { type DateExpression, findDates } from '@/lib/extraction/dates';
import type { Range } from '@/lib/extraction/grammar/graph';
import { keptComplements } from '@/lib/extraction/holes';
import { presentOf } from '@/lib/extraction/inflect';
import {
  ACCUSING_VERBS,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_MODALS,
} from '@/lib/extraction/lexicons/hedges';
import { looksAhead } from '@/lib/extraction/looks-ahead';
import type { Discourse } from '@/lib/extraction/mentions';
import type { Proposition } from '@/lib/extraction/propositions';
import { findQuantities } from '@/lib/extraction/quantities';
import type { Reading } from '@/lib/extraction/read-sentence';
import { resolvePlace, resolvePronoun } from '@/lib/extraction/references';
import { type Rendering, type Replacement, render } from '@/lib/extraction/render';
import type { ExtractedClaim, Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';
import { judgeWorth } from '@/lib/extraction/worth';

/** What a sentence's claims need to know of the text around it. */
export type Surroundings = {
  text: string;
  sentence: number;
  discourse: Discourse;
  publishedAt: string | null;
  /** The last day named before this sentence. */
  latest: string | null;
  quoted: boolean;
  /** What the last number before in the sentence counted. */
  unit: string | null;
  caveat: Span | null;
  /** Names of the entities mentioned within some spans. */
  entitiesIn: (spans: Span[]) => string[];
};

const FIRST_PERSON = /^(?:i|we|us|me)$/;
const FIRST_POSSESSIVE = /^(?:my|our)$/;
/** Before a date these words only bound the time: "since 1958" is not when it happened. */
const BOUNDING = /^(?:since|until|till|before|after)$/;

/** "You can see it yourself" tells the reader something about himself; it claims nothing. */
function addressesReader({ subject, pieces }: Proposition, tokens: Token[]): boolean {
  const first = subject ?? pieces.find((piece) => piece.kind === 'tokens')?.range;
  return /^(?:you|your|yours|let)$/.test(tokens[first?.from ?? -1]?.lower ?? '');
}

function replacementsFor(
  { pieces }: Proposition,
  reading: Reading,
  speaker: Speaker | null,
  around: Surroundings,
): Map<number, Replacement> {
  const replacements = new Map<number, Replacement>();
  const { tokens } = reading;
  for (const piece of pieces) {
    if (piece.kind !== 'tokens') continue;
    for (let index = piece.range.from; index < piece.range.to; index += 1) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token) continue;
      if (
        speaker &&
        (FIRST_PERSON.test(token.lower) || FIRST_POSSESSIVE.test(token.lower)) &&
        token.text !== 'US'
      ) {
        const words = FIRST_POSSESSIVE.test(token.lower) ? `${speaker.name}’s` : speaker.name;
        replacements.set(index, { start: speaker.start, end: speaker.end, words, length: 1 });
        continue;
      }
      const pronoun = resolvePronoun(around.discourse, token, around.sentence);
      if (pronoun) replacements.set(index, { ...pronoun, length: 1 });
      if (
        !next ||
        !/^NN/.test(next.tag) ||
        /^(?:NN|POS|CD)/.test(tokens[index + 2]?.tag ?? '') ||
        tokens[index + 2]?.lower === 'of'
      )
        continue;
      const place = resolvePlace(around.discourse, token, next);
      if (place) replacements.set(index, { ...place, length: 2 });
    }
  }
  return replacements;
}

/** "We are in contact" said by one speaker becomes "… is in contact". */
function agreeing(
  { verb, subject }: Proposition,
  replacements: Map<number, Replacement>,
  tokens: Token[],
): Map<number, Replacement> {
  const first = tokens[verb?.from ?? -1];
  const speaker = subject ? tokens[subject.from] : undefined;
  if (
    !verb ||
    !first ||
    !/^(?:i|we)$/.test(speaker?.lower ?? '') ||
    !replacements.has(subject?.from ?? -1)
  )
    return replacements;
  const plain =
    first.tag === 'VBP' || first.lower === "'m" || first.lower === "'re" || first.lower === "'ve";
  const lemma =
    first.lower === "'ve" ? 'have' : /^(?:am|are|'m|'re)$/.test(first.lower) ? 'be' : first.lemma;
  const words = plain ? presentOf(lemma, false) : first.lower === 'were' ? 'was' : null;
  if (!words) return replacements;
  return new Map([
    ...replacements,
    [verb.from, { start: first.start, end: first.end, words, length: 1, role: 'inflection' }],
  ]);
}

/** "its" stays when what it stands for is already in the claim: "Thailand moved its army". */
function withoutEcho(
  replacements: Map<number, Replacement>,
  pieces: Proposition['pieces'],
  tokens: Token[],
): Map<number, Replacement> {
  if (replacements.size === 0) return replacements;
  const own = pieces.flatMap((piece) =>
    piece.kind === 'tokens' ? tokens.slice(piece.range.from, piece.range.to) : [],
  );
  const kept = [...replacements].filter(([index, { start }], at) => {
    if (!/^(?:its|their|his|her)$/.test(tokens[index]?.lower ?? '')) return true;
    const named = own.some((token) => token.start === start);
    const resolvedBefore = [...replacements.values()]
      .slice(0, at)
      .some((other) => other.start === start);
    return !named && !resolvedBefore;
  });
  return new Map(kept);
}

function hedgeCueOf({ verb, reported, pieces }: Proposition, tokens: Token[]): Range | null {
  if (verb?.raising) return { from: verb.raising.from, to: verb.raising.to };
  if (reported) return reported;
  const modal = tokens[verb?.modal ?? -1];
  if (
    verb &&
    modal &&
    HEDGE_MODALS.has(modal.lower) &&
    !(modal.lower === 'could' && verb.negated)
  ) {
    return { from: verb.modal ?? 0, to: (verb.modal ?? 0) + 1 };
  }
  for (const piece of pieces) {
    if (piece.kind !== 'tokens' || piece.role !== null) continue;
    for (let index = piece.range.from; index < piece.range.to; index += 1) {
      const word = tokens[index];
      if (!word) continue;
      const accusing = index === verb?.main && ACCUSING_VERBS.has(word.lemma);
      if (
        HEDGE_ADVERBS.has(word.lower) ||
        (word.tag === 'MD' && /^(?:may|might)$/.test(word.lower)) ||
        HEDGE_ADJECTIVES.has(word.lower) ||
        accusing
      )
        return { from: index, to: index + 1 };
    }
  }
  return null;
}

/** Adverbs like "reportedly" are kept as the hedge, not in the words. */
function hedgeHoles(tokens: Token[], { from, to }: Range): Range[] {
  const holes: Range[] = [];
  for (let index = from; index < to; index += 1) {
    if (/^(?:reportedly|allegedly|supposedly|purportedly)$/.test(tokens[index]?.lower ?? ''))
      holes.push({ from: index, to: index + 1 });
  }
  return holes;
}

/** The date of a proposition: named in its own words, else in an adjunct in front of the sentence. */
function dateOf(
  proposition: Proposition,
  reading: Reading,
  around: Surroundings,
): DateExpression | null {
  const { tokens, propositions } = reading;
  const context = {
    publishedAt: around.publishedAt,
    latest: around.latest,
    future: looksAhead(proposition, tokens),
  };
  const nested = propositions.filter(
    ({ scope }) =>
      scope !== proposition.scope &&
      scope.from >= proposition.scope.from &&
      scope.to <= proposition.scope.to &&
      scope.to - scope.from < proposition.scope.to - proposition.scope.from,
  );
  const usable = ({ from }: Range) => !BOUNDING.test(tokens[from - 1]?.lower ?? '');
  const own = findDates(tokens, proposition.scope, context).filter(
    (date) =>
      usable(date) && !nested.some(({ scope }) => date.from >= scope.from && date.to <= scope.to),
  );
  if (own[0]) return own[0];
  return (
    proposition.fronted.flatMap((range) => findDates(tokens, range, context)).find(usable) ?? null
  );
}

function spanOf(tokens: Token[], range: Range | null): Span | null {
  const first = range ? tokens[range.from] : undefined;
  const last = range ? tokens[range.to - 1] : undefined;
  return first && last ? { start: first.start, end: last.end } : null;
}

function confidenceOf(proposition: Proposition, rendering: Rendering): number {
  const unplaced = proposition.clause
    ? keptComplements(proposition.clause).some(({ kind }) => kind === 'remainder')
    : true;
  const guessed = rendering.borrowed.filter(({ role }) => role === 'resolved-reference').length;
  const dangling = rendering.tokens.some(
    ({ tag, lower }) => tag === 'PRP' && lower !== 'it' && lower !== 'there',
  );
  const doubts = (unplaced ? 0.25 : 0) + Math.min(guessed, 2) * 0.1 + (dangling ? 0.3 : 0);
  return Math.round((0.95 - doubts) * 100) / 100;
}

/** The claims of one proposition: one for each member of a coordination that is checked by itself. */
export function claimsOf(
  proposition: Proposition,
  reading: Reading,
  speaker: Speaker | null,
  around: Surroundings,
): ExtractedClaim[] {
  const { tokens } = reading;
  const { text } = around;
  const all = replacementsFor(proposition, reading, speaker, around);
  const replacements = agreeing(proposition, withoutEcho(all, proposition.pieces, tokens), tokens);
  const date = dateOf(proposition, reading, around);
  const cue = hedgeCueOf(proposition, tokens);
  const dateExpression = spanOf(tokens, date);
  if (addressesReader(proposition, tokens)) return [];
  return variantsOf(proposition.clause, proposition.subject, tokens).flatMap((variant) => {
    const holes = [...proposition.holes, ...variant, ...hedgeHoles(tokens, proposition.scope)];
    const rendering = render(proposition.pieces, holes, replacements, tokens, text);
    const first = rendering.spans[0];
    const last = rendering.spans.at(-1);
    if (!first || !last || rendering.text.split(' ').length < 3) return [];
    const quantities = findQuantities(rendering.tokens, around.unit);
    const entities = around.entitiesIn([...rendering.spans, ...rendering.borrowed]);
    const worth = judgeWorth({
      clause: proposition.clause,
      tokens,
      words: rendering.tokens,
      attributed: speaker !== null,
      quoted: around.quoted,
      firstPerson: [...replacements.keys()].some((index) =>
        FIRST_PERSON.test(tokens[index]?.lower ?? ''),
      ),
      quantities,
      dated: date !== null,
      named: entities.length > 0,
      kind: proposition.kind,
    });
    const present = proposition.verb?.tense === 'present' && proposition.kind !== 'nominal';
    return [
      {
        text: rendering.text,
        start: first.start,
        end: last.end,
        spans: rendering.spans,
        attribution: speaker?.name ?? null,
        attributionSpan: speaker && { start: speaker.start, end: speaker.end },
        hedged: cue !== null || speaker?.doubted === true || around.caveat !== null,
        hedgeCue: spanOf(tokens, cue),
        caveat: around.caveat,
        quantities,
        date: date?.iso ?? null,
        dateExpression,
        validAt: date?.iso ?? (present ? around.publishedAt : null),
        entities,
        checkworthy: worth.checkworthy,
        worth: { score: worth.score, reasons: worth.reasons },
        kind: worth.kind,
        borrowed: rendering.borrowed,
        confidence: confidenceOf(proposition, rendering),
        group: null,
      },
    ];
  });
}
