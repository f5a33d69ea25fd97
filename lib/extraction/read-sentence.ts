import type { Context } from '@/lib/extraction/assertion-context';
import { assertionsOf } from '@/lib/extraction/assertions';
import { type Frame, findFrames } from '@/lib/extraction/frames';
import type { Clause, Range } from '@/lib/extraction/grammar/graph';
import { createReader, parseSentence } from '@/lib/extraction/grammar/parse-sentence';
import { isComma, isCoordinator } from '@/lib/extraction/grammar/word-classes';
import type { Proposition } from '@/lib/extraction/propositions';
import type { Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';
import { tokenize } from '@/lib/extraction/tokens';

/** One sentence read: what it says, who it says says so, and what could not be read. */
export type Reading = {
  span: Span;
  /** All tokens; the ranges of `frames` count in these. */
  whole: Token[];
  frames: Frame[];
  /** Tokens without the frames; every other range counts in these. */
  tokens: Token[];
  clauses: Clause[];
  propositions: Proposition[];
  unread: Range[];
};

/** "officials said ten were killed and the toll may rise": the second clause is said by them too. */
function continuesReport(clauses: Clause[], index: number, tokens: Token[]): boolean {
  const clause = clauses[index];
  const before = clauses
    .slice(0, index)
    .findLast(({ complements }) => complements.some(({ kind }) => kind === 'content'));
  if (!clause || !before) return false;
  return isCoordinator(tokens[clause.from - 1]) && !isComma(tokens[clause.from - 2]);
}

function propositionsOf(clauses: Clause[], tokens: Token[]): Proposition[] {
  const fronted = clauses[0]?.fronted.filter(({ detached }) => !detached) ?? [];
  const propositions: Proposition[] = [];
  for (const [index, clause] of clauses.entries()) {
    const last = continuesReport(clauses, index, tokens)
      ? propositions.findLast(({ kind }) => kind === 'main')
      : undefined;
    const context: Context = {
      tokens,
      assert: assertionsOf,
      kind: 'main',
      subject: null,
      tense: clause.verb.tense,
      claimant: last?.claimant ?? null,
      reported: last?.reported ?? null,
      fronted: index === 0 ? [] : fronted,
    };
    propositions.push(...assertionsOf(clause, context));
  }
  return propositions;
}

/** Runs the grammar over one sentence of `text`. */
export function readSentence(text: string, span: Span): Reading {
  const whole = tokenize(text, span);
  const reader = createReader(whole);
  const frames = findFrames(reader);
  const tokens =
    frames.length === 0
      ? whole
      : whole.filter((_, index) => !frames.some(({ from, to }) => index >= from && index < to));
  // Without frames both read the same words: what the reader has learnt is kept.
  const { clauses, unread } = parseSentence(frames.length === 0 ? reader : createReader(tokens));
  return {
    span,
    whole,
    frames,
    tokens,
    clauses,
    propositions: propositionsOf(clauses, tokens),
    unread,
  };
}
