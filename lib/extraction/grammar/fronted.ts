import { skipComparison } from '@/lib/extraction/grammar/base-noun-phrase';
import type {
  Clause,
  Complement,
  NounPhrase,
  Reader,
  VerbForm,
} from '@/lib/extraction/grammar/graph';
import { complement, finiteAt } from '@/lib/extraction/grammar/parts';
import {
  isAdverb,
  isComma,
  isPreposition,
  isQuote,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import {
  ASSERTING_SUBORDINATORS,
  LIMITING_SUBORDINATORS,
} from '@/lib/extraction/lexicons/subordinators';
import type { Token } from '@/lib/extraction/token';

/** Nothing that stands in front is longer. */
const LONGEST = 60;

/**
 * The comma after which the clause proper begins: the first one followed by a noun phrase with a
 * finite verb. "Discussing his concern in a statement | , the prime minister said …"
 */
function boundary({ tokens, ...reader }: Reader, at: number): number | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST); index += 1) {
    if (!isComma(tokens[index])) continue;
    let start = index + 1;
    while (isAdverb(tokens[start])) start += 1;
    const subject = reader.nounPhrase(start, 'subject');
    if (subject && reader.verbGroup(subject.to)?.form === 'finite') return index;
  }
  return null;
}

/** "On Friday,", "After the vote,", "Despite their attempts,": prepositional phrases in front. */
function readPhrase(reader: Reader, at: number): Complement | null {
  const { tokens } = reader;
  if (!isPreposition(tokens[at]) || tokens[at]?.lower === 'that') return null;
  let to = at;
  let phrase: NounPhrase | null = null;
  while (isPreposition(tokens[to]) && skipComparison(tokens, to) === to) {
    if (tokens[to + 1]?.tag === 'VBG') {
      const gerund = reader.predicate(to + 1, ['present-participle'], 'enclosed');
      if (!gerund) break;
      to = gerund.to;
      continue;
    }
    const object = reader.nounPhrase(isPreposition(tokens[to + 1]) ? to + 2 : to + 1, 'object');
    if (!object) break;
    phrase ??= object;
    to = object.to;
    if (isTimeNoun(tokens[object.head]) && isTimeNoun(tokens[to - 1])) break;
  }
  return to > at ? complement('prepositional', at, to, { phrase }) : null;
}

/** "Unless disclosed as an expense,": the subject and auxiliary are those of the main clause. */
function readVerbless(reader: Reader, at: number): Clause | null {
  if (reader.tokens[at + 1]?.tag !== 'VBN') return null;
  return reader.predicate(at + 1, ['past-participle'], 'enclosed');
}

/** "After the rebels withdrew,": a clause in front, which says something of its own. */
function readSubordinate(reader: Reader, at: number): Complement | null {
  const word = reader.tokens[at]?.lower ?? '';
  const limiting = LIMITING_SUBORDINATORS.has(word);
  if (!limiting && !ASSERTING_SUBORDINATORS.has(word)) return null;
  if (skipComparison(reader.tokens, at) > at) return null;
  const clause = reader.clause(at + 1, 'enclosed') ?? readVerbless(reader, at);
  if (!clause) return null;
  const subordinate: Clause = { ...clause, from: at, relation: 'subordinate', connective: word };
  return complement('subordinate', at, clause.to, { clause: subordinate, detached: !limiting });
}

/** "Last Friday", "The same day": a time without a preposition, when a subject still follows. */
function readTime(reader: Reader, at: number): Complement | null {
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase || !isTimeNoun(reader.tokens[phrase.base.to - 1])) return null;
  if (finiteAt(reader, phrase.to)) return null;
  const shifted = /^(?:earlier|later|ago|before|after)$/.test(
    reader.tokens[phrase.base.to]?.lower ?? '',
  );
  return complement('adverbial', at, phrase.base.to + (shifted ? 1 : 0));
}

/** "Discussing his concern in a statement,", "Founded in 1992,". */
function readParticiple(reader: Reader, at: number): Complement | null {
  const word = reader.tokens[at];
  if (word?.tag !== 'VBG' && word?.tag !== 'VBN') return null;
  const forms: VerbForm[] = word.tag === 'VBG' ? ['present-participle'] : ['past-participle'];
  const clause = reader.predicate(at, forms, 'enclosed');
  if (!clause) return null;
  return complement('participle', at, clause.to, {
    clause: { ...clause, relation: 'participle' },
    detached: true,
  });
}

/** "To enlarge the mosque," */
function readPurpose(reader: Reader, at: number): Complement | null {
  if (reader.tokens[at]?.tag !== 'TO') return null;
  const clause = reader.predicate(at, ['infinitive'], 'enclosed');
  return clause && complement('infinitive', at, clause.to, { clause });
}

/** Rules whose part must reach exactly to the comma; a phrase or an adverb may also stand without one. */
const CLOSED = [readSubordinate, readPurpose, readParticiple];

/** Can the word open a part that is bounded by a comma? Looking for that comma is dear. */
function opensBounded(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower, tag } = token;
  return (
    isPreposition(token) ||
    tag === 'VBG' ||
    tag === 'VBN' ||
    LIMITING_SUBORDINATORS.has(lower) ||
    ASSERTING_SUBORDINATORS.has(lower)
  );
}

function readBounded(reader: Reader, at: number): Complement | null {
  if (!opensBounded(reader.tokens[at])) return null;
  const comma = boundary(reader, at);
  const narrow = comma === null ? reader : reader.upTo(comma);
  for (const rule of CLOSED) {
    const part = rule(narrow, at);
    if (part && (part.to === comma || (comma === null && isComma(reader.tokens[part.to]))))
      return part;
  }
  return readPhrase(narrow, at);
}

function readPart(reader: Reader, at: number): Complement | null {
  const part = readBounded(reader, at) ?? readTime(reader, at);
  if (part) return part;
  return isAdverb(reader.tokens[at]) && skipComparison(reader.tokens, at) === at
    ? complement('adverbial', at, at + 1)
    : null;
}

/** Everything in front of a clause's subject, and where the subject should begin. */
export function readFronted(reader: Reader, at: number): { parts: Complement[]; to: number } {
  const parts: Complement[] = [];
  let index = at;
  for (;;) {
    if (isQuote(reader.tokens[index]) && parts.length === 0) index += 1;
    const next = readPart(reader, index);
    if (!next) return { parts, to: index };
    parts.push(next);
    index = isComma(reader.tokens[next.to]) ? next.to + 1 : next.to;
  }
}
