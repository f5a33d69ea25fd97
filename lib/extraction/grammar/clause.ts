import { skipComparison } from '@/lib/extraction/grammar/base-noun-phrase';
import { readComplements } from '@/lib/extraction/grammar/complements';
import type {
  Clause,
  Complement,
  Extent,
  NounPhrase,
  Reader,
  VerbForm,
} from '@/lib/extraction/grammar/graph';
import { finiteAt } from '@/lib/extraction/grammar/noun-phrase';
import {
  isAdverb,
  isComma,
  isPastOrParticiple,
  isPreposition,
  isQuote,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import {
  ASSERTING_SUBORDINATORS,
  LIMITING_SUBORDINATORS,
} from '@/lib/extraction/lexicons/subordinators';

const part = (
  kind: Complement['kind'],
  from: number,
  to: number,
  rest: Partial<Complement> = {},
): Complement => ({
  kind,
  from,
  to,
  phrase: null,
  clause: null,
  detached: false,
  ...rest,
});

function skipComma(reader: Reader, at: number): number {
  return isComma(reader.tokens[at]) ? at + 1 : at;
}

/** "On Friday,", "After the vote,", "Despite their attempts,": a prepositional phrase in front. */
function readFrontedPhrase(reader: Reader, at: number): Complement | null {
  const { tokens } = reader;
  if (!isPreposition(tokens[at]) || tokens[at]?.lower === 'that') return null;
  let to = at;
  while (isPreposition(tokens[to]) && skipComparison(tokens, to) === to) {
    if (tokens[to + 1]?.tag === 'VBG') {
      const gerund = reader.predicate(to + 1, ['present-participle'], 'enclosed');
      if (!gerund) break;
      to = gerund.to;
      continue;
    }
    const object = reader.nounPhrase(isPreposition(tokens[to + 1]) ? to + 2 : to + 1, 'object');
    if (!object) break;
    to = object.to;
    if (isTimeNoun(tokens[object.head]) && isTimeNoun(tokens[to - 1])) break;
  }
  return to > at ? part('prepositional', at, to) : null;
}

/** "After the rebels withdrew,": a clause in front, which says something of its own. */
function readFrontedClause(reader: Reader, at: number): Complement | null {
  const word = reader.tokens[at]?.lower ?? '';
  const limiting = LIMITING_SUBORDINATORS.has(word);
  if (!limiting && !ASSERTING_SUBORDINATORS.has(word)) return null;
  const clause = reader.clause(at + 1, 'enclosed');
  if (!clause) return null;
  const subordinate: Clause = { ...clause, from: at, relation: 'subordinate', connective: word };
  return part('subordinate', at, clause.to, { clause: subordinate, detached: !limiting });
}

/** "Last Friday", "The same day": a time without a preposition, when a subject still follows. */
function readFrontedTime(reader: Reader, at: number): Complement | null {
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase || !isTimeNoun(reader.tokens[phrase.base.to - 1])) return null;
  if (finiteAt(reader, phrase.to)) return null;
  return part('adverbial', at, phrase.base.to);
}

/** "Discussing his concern in a statement,", "Founded in 1992,". */
function readFrontedParticiple(reader: Reader, at: number): Complement | null {
  const word = reader.tokens[at];
  if (word?.tag !== 'VBG' && word?.tag !== 'VBN') return null;
  const forms: VerbForm[] = word.tag === 'VBG' ? ['present-participle'] : ['past-participle'];
  const clause = reader.predicate(at, forms, 'enclosed');
  if (!clause || !isComma(reader.tokens[clause.to])) return null;
  return part('participle', at, clause.to, {
    clause: { ...clause, relation: 'participle' },
    detached: true,
  });
}

/** "To enlarge the mosque," */
function readFrontedPurpose(reader: Reader, at: number): Complement | null {
  if (reader.tokens[at]?.tag !== 'TO') return null;
  const clause = reader.predicate(at, ['infinitive'], 'enclosed');
  return clause && isComma(reader.tokens[clause.to])
    ? part('infinitive', at, clause.to, { clause })
    : null;
}

function readFronted(reader: Reader, at: number): { parts: Complement[]; to: number } {
  const parts: Complement[] = [];
  let index = at;
  for (;;) {
    if (isQuote(reader.tokens[index]) && parts.length === 0) index += 1;
    const next =
      readFrontedClause(reader, index) ??
      readFrontedPurpose(reader, index) ??
      readFrontedPhrase(reader, index) ??
      readFrontedParticiple(reader, index) ??
      readFrontedTime(reader, index) ??
      (isAdverb(reader.tokens[index]) ? part('adverbial', index, index + 1) : null);
    if (!next) return { parts, to: index };
    parts.push(next);
    index = skipComma(reader, next.to);
  }
}

/** "Undergoing a pilgrimage is a duty": a gerund phrase as subject. */
function readGerundSubject(reader: Reader, at: number): NounPhrase | null {
  if (reader.tokens[at]?.tag !== 'VBG') return null;
  const clause = reader.predicate(at, ['present-participle'], 'enclosed');
  if (!clause || !finiteAt(reader, clause.to)) return null;
  return {
    from: at,
    to: clause.to,
    base: { from: at, to: clause.to },
    head: at,
    attachments: [],
    inner: [],
    conjuncts: [],
  };
}

/** Subject and finite predicate at `at`, with what stands in front: one clause of any rank. */
export function readClause(reader: Reader, at: number, extent: Extent): Clause | null {
  const { tokens } = reader;
  const fronted = readFronted(reader, at);
  const subject = readGerundSubject(reader, fronted.to) ?? reader.nounPhrase(fronted.to, 'subject');
  if (!subject) return null;
  let verbAt = subject.to;
  if (isQuote(tokens[verbAt])) verbAt += 1;
  const group = reader.verbGroup(verbAt);
  if (!group) return null;
  const past = isPastOrParticiple(tokens[group.main]) && group.form === 'past-participle';
  if (group.form !== 'finite' && !past) return null;
  const clause = reader.predicate(verbAt, ['finite', 'past-participle'], extent);
  if (!clause) return null;
  const verb = past
    ? { ...clause.verb, form: 'finite' as const, voice: 'active' as const }
    : clause.verb;
  return { ...clause, from: at, subject, fronted: fronted.parts, verb, relation: 'main' };
}

/** A predicate without its subject: a verb group of one of the expected forms and its complements. */
export function readPredicate(
  reader: Reader,
  at: number,
  expected: VerbForm[],
  extent: Extent,
): Clause | null {
  const verb = reader.verbGroup(at);
  if (!verb || !expected.includes(verb.form)) return null;
  const { complements, conjoined, to } = readComplements(reader, verb, extent);
  return {
    from: at,
    to,
    relation: verb.form === 'infinitive' ? 'infinitive' : 'participle',
    subject: null,
    fronted: [],
    verb,
    complements,
    conjoined,
    auxiliariesOf: null,
    gap: null,
    connective: null,
  };
}
