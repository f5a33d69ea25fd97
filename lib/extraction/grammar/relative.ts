import type { Attachment, Clause, Gap, Reader } from '@/lib/extraction/grammar/graph';
import {
  isComma,
  isCoordinator,
  isNoun,
  isQuote,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import { CONTENT_NOUNS } from '@/lib/extraction/lexicons/reporting-verbs';
import type { Token } from '@/lib/extraction/token';

const PRONOUNS = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);

/** "a statue that nobody wanted | and cut the budget": a second verb belongs to the main clause. */
function withoutConjoined(tokens: Token[], clause: Clause): Clause {
  const next = clause.conjoined[0];
  if (!next) return clause;
  let to = next.from;
  while (isCoordinator(tokens[to - 1]) || isComma(tokens[to - 1])) to -= 1;
  return { ...clause, conjoined: [], to };
}

/** What a relative clause without a comma can follow. */
function mayPrecede(token: Token | undefined): boolean {
  return (
    isNoun(token) ||
    isQuote(token) ||
    token?.tag === ')' ||
    /^(?:those|one|ones|all|anyone|everyone|someone)$/.test(token?.lower ?? '')
  );
}

function gapOf(pronoun: string, subjectFollows: boolean): Gap {
  if (pronoun === 'whose') return 'possessor';
  if (pronoun === 'where') return 'place';
  return subjectFollows ? 'object' : 'subject';
}

/** "by which smugglers move migrants", ", with whom we share a border": read, but not restated. */
function readGovernedRelative(reader: Reader, at: number, preposition: number): Attachment {
  const { tokens } = reader;
  const clause = reader.clause(preposition + 2, 'enclosed');
  let end = clause?.to ?? preposition + 2;
  while (!clause && end < tokens.length && !/^[,.:"-]$/.test(tokens[end]?.tag ?? '')) end += 1;
  const detached = preposition > at;
  const to = detached && isComma(tokens[end]) ? end + 1 : end;
  return { from: at, to, kind: 'relative', detached, clause: null, phrase: null };
}

/** "one of which destroyed a house", "most of whom were children": part of the antecedent. */
function readPartitive(reader: Reader, at: number, start: number): Attachment | null {
  const { tokens } = reader;
  if (tokens[start + 1]?.lower !== 'of' || !/^(?:which|whom)$/.test(tokens[start + 2]?.lower ?? ''))
    return null;
  const clause = reader.predicate(start + 3, ['finite'], 'enclosed');
  if (!clause) return null;
  const to = isComma(tokens[clause.to]) ? clause.to + 1 : clause.to;
  const part: Clause = { ...clause, from: start, relation: 'relative', gap: 'part' };
  return { from: at, to, kind: 'relative', detached: true, clause: part, phrase: null };
}

/** "allegations by the ministry that the firm broke the law": the clause is what is alleged, whole. */
function namesContent(tokens: Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lemma, tag }) => /^NN/.test(tag) && CONTENT_NOUNS.has(lemma));
}

const TELLING = /^(?:tell|inform|warn|remind|assure|notify|convince)$/;

/** "told reporters that …": there "that" opens what was told. */
function followsTelling(tokens: Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    if (/^VB/.test(tokens[index]?.tag ?? '')) return TELLING.test(tokens[index]?.lemma ?? '');
  }
  return false;
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
  if (detached) {
    const part = readPartitive(reader, at, start);
    if (part) return part;
  }
  if (pronoun === 'that' && (followsTelling(tokens, at) || isTimeNoun(tokens[at - 1]))) return null;
  if (!PRONOUNS.has(pronoun) || (detached && pronoun === 'that')) return null;
  if (!detached && !mayPrecede(tokens[at - 1])) return null;
  const bare =
    pronoun === 'whose' || pronoun === 'where' || pronoun === 'whom'
      ? null
      : reader.predicate(start + 1, ['finite'], 'enclosed');
  const whole = bare ?? reader.clause(start + 1, 'enclosed');
  if (!whole) return null;
  const clause = whole.subject ? withoutConjoined(tokens, whole) : whole;
  if (pronoun === 'that' && clause.subject && namesContent(tokens, at)) {
    return {
      from: at,
      to: clause.to,
      kind: 'relative',
      detached: false,
      clause: null,
      phrase: null,
    };
  }
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
