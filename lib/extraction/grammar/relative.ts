import type { Attachment, Gap, Reader } from '@/lib/extraction/grammar/graph';
import { isComma, isNoun, isQuote } from '@/lib/extraction/grammar/word-classes';

const PRONOUNS = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);

function gapOf(pronoun: string, subjectFollows: boolean): Gap {
  if (pronoun === 'whose') return 'possessor';
  if (pronoun === 'where') return 'place';
  return subjectFollows ? 'object' : 'subject';
}

/** "by which smugglers move migrants", ", with whom we share a border": read, but not restated. */
function readGovernedRelative(reader: Reader, at: number, preposition: number): Attachment | null {
  const clause = reader.clause(preposition + 2, 'enclosed');
  if (!clause) return null;
  const detached = preposition > at;
  const to = detached && isComma(reader.tokens[clause.to]) ? clause.to + 1 : clause.to;
  return { from: at, to, kind: 'relative', detached, clause: null, phrase: null };
}

/**
 * A relative clause at `at`, its comma included: ", which aims to stop cyberscams", "who fled",
 * "whose boat sank", "which the United Nations has criticised", "where he was born". Object relatives
 * without a pronoun are not read.
 */
export function readRelative(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  const detached = isComma(tokens[at]);
  const start = detached ? at + 1 : at;
  const pronoun = tokens[start]?.lower ?? '';
  if (
    tokens[start]?.tag === 'IN' &&
    /^(?:which|whom|whose)$/.test(tokens[start + 1]?.lower ?? '')
  ) {
    return readGovernedRelative(reader, at, start);
  }
  if (!PRONOUNS.has(pronoun) || (detached && pronoun === 'that')) return null;
  if (
    !isNoun(tokens[at - 1]) &&
    !/^(?:those|one|all|people|,|\))$/.test(tokens[at - 1]?.lower ?? '') &&
    !detached
  ) {
    if (tokens[at - 1]?.tag !== 'CD' && !isQuote(tokens[at - 1])) return null;
  }
  const extent = detached ? 'enclosed' : 'open';
  const bare =
    pronoun === 'whose' || pronoun === 'where' || pronoun === 'whom'
      ? null
      : reader.predicate(start + 1, ['finite'], 'enclosed');
  const clause = bare ?? reader.clause(start + 1, extent === 'open' ? 'enclosed' : extent);
  if (!clause) return null;
  const gap = gapOf(pronoun, clause.subject !== null);
  const closed = detached && isComma(tokens[clause.to]);
  return {
    from: at,
    to: closed ? clause.to + 1 : clause.to,
    kind: 'relative',
    detached,
    clause: { ...clause, from: start, relation: 'relative', gap },
    phrase: null,
  };
}
