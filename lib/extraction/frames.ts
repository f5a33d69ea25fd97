import type { Range, Reader } from '@/lib/extraction/grammar/graph';
import { finiteAt } from '@/lib/extraction/grammar/parts';
import {
  isAdverb,
  isComma,
  isDash,
  isPreposition,
  isQuote,
  isTimeNoun,
  isVerb,
} from '@/lib/extraction/grammar/word-classes';
import {
  INVERTING_VERBS,
  QUOTING_VERBS,
  REPORTING_VERBS,
} from '@/lib/extraction/lexicons/reporting-verbs';
import type { Token } from '@/lib/extraction/token';

/** "…, an MNDAA spokesperson told The Irrawaddy on Wednesday": words about who says the rest. */
export type Frame = Range & {
  claimant: Range;
  /** The verb of saying, or "according". */
  cue: number;
  doubted: boolean;
  /** Does it stand before, inside or after what is said? */
  position: 'front' | 'middle' | 'end';
};

const isEdge = (token: Token | undefined) => isComma(token) || isQuote(token) || isDash(token);

/** Over what belongs to the verb of saying: "The Irrawaddy on Wednesday", "in a statement", "last week". */
function skipAdjuncts(reader: Reader, at: number): number {
  const { tokens } = reader;
  let index = at;
  for (;;) {
    if (isAdverb(tokens[index])) {
      index += 1;
      continue;
    }
    const start = isPreposition(tokens[index]) ? index + 1 : index;
    const gerund =
      tokens[start]?.tag === 'VBG'
        ? reader.predicate(start, ['present-participle'], 'enclosed')
        : null;
    const phrase = gerund ?? reader.nounPhrase(start, 'subject');
    if (!phrase || phrase.to <= index) return index;
    index = phrase.to;
  }
}

/** Where the frame's own words end: at a comma, a quote or the end of the sentence, else nowhere. */
function closedAt(reader: Reader, at: number): number | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token || token.tag === '.' || isQuote(token)) return at;
  return isEdge(token) ? at + 1 : null;
}

/** "…, NP said": the nearest start from which a noun phrase reaches the verb. */
function readTrailing(reader: Reader, verb: number): Frame | null {
  const { tokens } = reader;
  for (let start = verb - 1; start > 0; start -= 1) {
    if (!isEdge(tokens[start - 1])) continue;
    const claimant = reader.nounPhrase(start, 'subject');
    const group = claimant ? reader.verbGroup(claimant.to) : null;
    const reached = group?.voice === 'passive' ? undefined : group?.main;
    if (!claimant || reached !== verb) continue;
    const end = closedAt(reader, skipAdjuncts(reader, verb + 1));
    const from = isQuote(tokens[start - 1]) ? start : start - 1;
    return end === null ? null : frameOf(tokens, { from, to: end }, claimant, verb);
  }
  return null;
}

/** "…, said Najib Razak, the prime minister." */
function readInverted(reader: Reader, verb: number): Frame | null {
  const { tokens } = reader;
  if (!isEdge(tokens[verb - 1]) || !INVERTING_VERBS.has(tokens[verb]?.lemma ?? '')) return null;
  // "The firm, the largest of its kind, reported a profit" is no inversion: nothing was said before.
  if (!isQuote(tokens[verb - 1]) && !tokens.slice(0, verb - 1).some(isVerb)) return null;
  const claimant = reader.nounPhrase(verb + 1, 'subject');
  if (!claimant) return null;
  const end = closedAt(reader, skipAdjuncts(reader, claimant.to));
  const from = isQuote(tokens[verb - 1]) ? verb : verb - 1;
  return end === null ? null : frameOf(tokens, { from, to: end }, claimant, verb);
}

/** "Najib Razak said, “…”" */
function readLeading(reader: Reader, verb: number): Frame | null {
  const { tokens } = reader;
  const clause = reader.clause(0, 'enclosed');
  if (!clause?.subject || clause.verb.main !== verb) return null;
  const end = skipAdjuncts(reader, verb + 1);
  const mark = tokens[end];
  const opens =
    isQuote(mark) || ((isComma(mark) || mark?.lower === ':') && isQuote(tokens[end + 1]));
  if (!opens && mark?.lower !== ':') return null;
  return frameOf(tokens, { from: 0, to: isQuote(mark) ? end : end + 1 }, clause.subject, verb);
}

/** "AFP | , the United Nations and the United States have …": the claimant ends where the subject begins. */
function beforeComma(tokens: Token[], { from, to }: Range): Range | null {
  const comma = tokens.findIndex((token, index) => index > from && index < to && isComma(token));
  return comma < 0 ? null : { from, to: comma };
}

/** "According to ABC News," in front, between commas or at the end. */
function readAccording(reader: Reader, at: number): Frame | null {
  const { tokens } = reader;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const whole = reader.nounPhrase(at + 2, 'subject');
  if (!whole) return null;
  const named = finiteAt(reader, whole.to) ? beforeComma(tokens, whole) : whole;
  const claimant = named ?? reader.nounPhrase(at + 2, 'object');
  if (!claimant) return null;
  const described =
    reader.tokens[claimant.to]?.tag === 'VBN'
      ? reader.predicate(claimant.to, ['past-participle'], 'enclosed')
      : null;
  const adjuncts =
    described?.to ?? (named === whole ? skipAdjuncts(reader, whole.to) : claimant.to);
  const end = closedAt(reader, adjuncts) === null ? claimant.to : adjuncts;
  const from = isComma(tokens[at - 1]) ? at - 1 : at;
  const to = isEdge(tokens[end]) && !isQuote(tokens[end]) ? end + 1 : end;
  return frameOf(tokens, { from, to }, claimant, at);
}

function frameOf(tokens: Token[], range: Range, claimant: Range, cue: number): Frame {
  const after = tokens.slice(range.to).some(({ tag }) => tag !== '.' && tag !== '"');
  const position = range.from === 0 ? 'front' : after ? 'middle' : 'end';
  const doubted = REPORTING_VERBS.get(tokens[cue]?.lemma ?? '') === 'doubted';
  return { ...range, claimant: { from: claimant.from, to: claimant.to }, cue, doubted, position };
}

const FINITE = /^VB[DZP]$/;

/**
 * The speech frames of a sentence that stand beside what is said, in order. "X said that …" is not
 * among them: there the saying is the main clause, and the grammar reads it.
 */
export function findFrames(reader: Reader): Frame[] {
  const { tokens } = reader;
  const frames: Frame[] = [];
  const candidates = tokens.some(
    ({ lower, lemma, tag }) =>
      lower === 'according' || ((FINITE.test(tag) || tag === 'VBN') && QUOTING_VERBS.has(lemma)),
  );
  if (!candidates) return frames;
  for (const [index, { lemma, tag, lower }] of tokens.entries()) {
    if (index < (frames.at(-1)?.to ?? 0)) continue;
    if (lower === 'according') {
      const frame = readAccording(reader, index);
      if (frame) frames.push(frame);
      continue;
    }
    if (!FINITE.test(tag) && tag !== 'VBN') continue;
    if (!QUOTING_VERBS.has(lemma) || isTimeNoun(tokens[index])) continue;
    const frame =
      readLeading(reader, index) ?? readTrailing(reader, index) ?? readInverted(reader, index);
    if (frame && frame.from >= (frames.at(-1)?.to ?? 0)) frames.push(frame);
  }
  return frames;
}
