import { skipComparison } from '@/lib/extraction/grammar/base-noun-phrase';
import type {
  Clause,
  Complement,
  Extent,
  NounPhrase,
  Reader,
  VerbForm,
  VerbGroup,
} from '@/lib/extraction/grammar/graph';
import { finiteAt } from '@/lib/extraction/grammar/noun-phrase';
import {
  isAdjective,
  isAdverb,
  isComma,
  isCoordinator,
  isDash,
  isFiniteVerb,
  isPastOrParticiple,
  isPreposition,
  isQuote,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';
import {
  ASSERTING_SUBORDINATORS,
  LIMITING_SUBORDINATORS,
} from '@/lib/extraction/lexicons/subordinators';

type Reading = { complements: Complement[]; conjoined: Clause[]; to: number };
type State = Reading & { reader: Reader; verb: VerbGroup; extent: Extent };

const complement = (
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

const WH = new Set(['what', 'how', 'why', 'whether', 'who', 'where', 'when', 'which']);

/** "that the town had fallen"; after a verb of saying also without "that". */
function readContent({ reader, verb, complements }: State, at: number): Complement | null {
  const { tokens } = reader;
  const marked = tokens[at]?.lower === 'that';
  const reporting = REPORTING_VERBS.has(tokens[verb.main]?.lemma ?? '');
  if (!marked && (!reporting || complements.some(({ kind }) => kind === 'content'))) return null;
  const clause = reader.clause(marked ? at + 1 : at, 'open');
  if (!clause) return null;
  return complement('content', at, clause.to, {
    clause: { ...clause, relation: 'content' },
    detached: reporting,
  });
}

/** "whether the bridge was safe", "how the fire began": stays with its verb. */
function readQuestionWord({ reader, extent }: State, at: number): Complement | null {
  if (!WH.has(reader.tokens[at]?.lower ?? '')) return null;
  const clause =
    reader.clause(at + 1, extent) ?? reader.predicate(at + 1, ['finite', 'infinitive'], extent);
  return clause ? complement('content', at, clause.to) : null;
}

/** "after junta troops abandoned the camp", "if the strike goes on". */
function readSubordinate({ reader }: State, at: number): Complement | null {
  const word = reader.tokens[at]?.lower ?? '';
  const limiting = LIMITING_SUBORDINATORS.has(word);
  if (!limiting && !ASSERTING_SUBORDINATORS.has(word)) return null;
  const clause = reader.clause(at + 1, 'enclosed');
  if (!clause || clause.fronted.length > 1) return null;
  const subordinate: Clause = { ...clause, from: at, relation: 'subordinate', connective: word };
  return complement('subordinate', at, clause.to, { clause: subordinate, detached: !limiting });
}

function readInfinitive({ reader, extent }: State, at: number): Complement | null {
  const word = reader.tokens[at];
  const start = word?.lower === 'in' && reader.tokens[at + 1]?.lower === 'order' ? at + 2 : at;
  const negated = word?.lower === 'not' ? at + 1 : start;
  if (reader.tokens[negated]?.tag !== 'TO') return null;
  const clause = reader.predicate(negated, ['infinitive'], extent);
  return clause ? complement('infinitive', at, clause.to, { clause }) : null;
}

function readPrepositional({ reader, extent }: State, at: number): Complement | null {
  const { tokens } = reader;
  if (!isPreposition(tokens[at]) && tokens[at]?.lower !== 'due') return null;
  if (skipComparison(tokens, at) > at) return null;
  let start = at + 1;
  while (isPreposition(tokens[start]) || isAdverb(tokens[start])) start += 1;
  if (tokens[start]?.tag === 'VBG') {
    const gerund = reader.predicate(start, ['present-participle'], extent);
    if (gerund) return complement('prepositional', at, gerund.to);
  }
  const question = readQuestionWord({ reader, extent } as State, start);
  if (question) return complement('prepositional', at, question.to);
  const phrase = reader.nounPhrase(start, 'object');
  return phrase ? complement('prepositional', at, phrase.to, { phrase }) : null;
}

/** An adjective with its adverbs: "relatively uncrowded", "responsible". */
function readPredicative({ reader }: State, at: number): Complement | null {
  let index = at;
  while (isAdverb(reader.tokens[index])) index += 1;
  if (!isAdjective(reader.tokens[index])) return null;
  let to = index + 1;
  if (isCoordinator(reader.tokens[to]) && isAdjective(reader.tokens[to + 1])) to += 2;
  return complement('predicative', at, to);
}

function readObject({ reader }: State, at: number): Complement | null {
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase) return null;
  const time = isTimeNoun(reader.tokens[phrase.base.to - 1]);
  return complement(time ? 'adverbial' : 'object', at, phrase.to, { phrase });
}

/** ", destroying more than 50 houses" is a fact of its own; "found swimming" is not. */
function readParticiple(
  { reader, extent }: State,
  at: number,
  detached: boolean,
): Complement | null {
  const { tokens } = reader;
  let word = at;
  while (isAdverb(tokens[word])) word += 1;
  const tag = tokens[word]?.tag;
  if (tag !== 'VBG' && tag !== 'VBN') return null;
  const forms: VerbForm[] = tag === 'VBG' ? ['present-participle'] : ['past-participle'];
  const clause = reader.predicate(word, forms, detached ? 'enclosed' : extent);
  if (!clause) return null;
  return complement('participle', at, clause.to, { clause: { ...clause, from: at }, detached });
}

function formsAlike(verb: VerbGroup, next: VerbGroup, reader: Reader): boolean {
  if (next.form === verb.form) return true;
  const main = reader.tokens[verb.main];
  const first = reader.tokens[next.main];
  if (verb.form === 'finite' && next.form === 'past-participle') return isPastOrParticiple(main);
  if (verb.form === 'past-participle' && next.form === 'finite')
    return first?.tag === 'VBD' && next.to - next.from <= 2;
  const plain = first?.tag === 'VB' || first?.tag === 'VBP';
  return (verb.form === 'infinitive' || verb.modal !== null) && plain;
}

/**
 * A further predicate with the same subject, after "and", or after a comma when the list goes on:
 * "killed 30, injured 18 and arrested two".
 */
function readConjoined(state: State, at: number, coordinated: boolean): Clause | null {
  const { reader, verb, extent } = state;
  const next = reader.verbGroup(at);
  if (!next || !formsAlike(verb, next, reader)) return null;
  if (!coordinated && !(isFiniteVerb(reader.tokens[at]) || listGoesOn(reader, next))) return null;
  const clause = reader.predicate(at, [next.form], extent);
  if (!clause) return null;
  const bare = next.to - next.from === 1 || next.form === 'past-participle';
  const shares =
    bare &&
    verb.main > verb.from &&
    verb.form === 'finite' &&
    reader.tokens[next.main]?.tag !== 'VBD';
  const passive = shares && verb.voice === 'passive';
  return {
    ...clause,
    from: at,
    relation: 'coordinate',
    verb: {
      ...clause.verb,
      form: verb.form,
      tense: verb.tense,
      voice: passive
        ? 'passive'
        : next.form === 'past-participle'
          ? shares
            ? verb.voice
            : 'active'
          : clause.verb.voice,
    },
    auxiliariesOf: shares ? verb : null,
  };
}

/** Does another coordinated verb follow the one read here? */
function listGoesOn(reader: Reader, group: VerbGroup): boolean {
  for (let index = group.to; index < reader.tokens.length; index += 1) {
    if (reader.tokens[index]?.tag === '.' || reader.tokens[index]?.tag === ':') return false;
    if (isCoordinator(reader.tokens[index]) && isPastOrParticiple(reader.tokens[index + 1]))
      return true;
  }
  return false;
}

/** After a comma inside an enclosed clause only a list of infinitives or a trailing time goes on. */
function readAfterComma(state: State, at: number): Complement | null {
  const { reader, extent } = state;
  if (isFiniteVerb(reader.tokens[at])) return null;
  if (extent === 'enclosed') return null;
  const phrase = reader.nounPhrase(at, 'subject');
  if (phrase && finiteAt(reader, phrase.to)) return null;
  return (
    readSubordinate(state, at) ??
    readParticiple(state, at, true) ??
    readInfinitive(state, at) ??
    readPrepositional(state, at) ??
    readPredicative(state, at) ??
    (isAdverb(reader.tokens[at]) ? complement('adverbial', at, at + 1) : readObject(state, at))
  );
}

function readNext(state: State, at: number): Complement | null {
  const { reader } = state;
  return (
    readContent(state, at) ??
    readSubordinate(state, at) ??
    readInfinitive(state, at) ??
    readQuestionWord(state, at) ??
    readPrepositional(state, at) ??
    readPredicativeOrObject(state, at) ??
    readParticiple(state, at, false) ??
    (isAdverb(reader.tokens[at]) || reader.tokens[at]?.tag === 'IN'
      ? complement('adverbial', at, at + 1)
      : null)
  );
}

function readPredicativeOrObject(state: State, at: number): Complement | null {
  const object = readObject(state, at);
  return object ?? readPredicative(state, at);
}

/** "lost 300 bases … and around 20 towns": a second object after the first one's phrases. */
function readLaterMember({ reader, complements }: State, at: number): NounPhrase | null {
  if (!complements.some(({ phrase }) => phrase)) return null;
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase || reader.tokens[phrase.from]?.tag === 'PRP') return null;
  const whole = reader.nounPhrase(at, 'subject');
  return whole && finiteAt(reader, whole.to) ? null : phrase;
}

/** Words no rule can place stay with the verb they follow, up to the next break, rather than get lost. */
function readRemainder({ reader, extent }: State, at: number): Complement | null {
  const { tokens } = reader;
  const placed = isComma(tokens[at]) || isDash(tokens[at]) || isFiniteVerb(tokens[at]);
  if (placed || extent === 'enclosed') return null;
  let to = at + 1;
  while (
    to < tokens.length &&
    !/^[.,:)-]$/.test(tokens[to]?.tag ?? '') &&
    !isCoordinator(tokens[to])
  )
    to += 1;
  return complement('remainder', at, to);
}

/** Everything that belongs to a verb group, up to where another clause or the sentence's end begins. */
export function readComplements(reader: Reader, verb: VerbGroup, extent: Extent): Reading {
  const { tokens } = reader;
  const state: State = { reader, verb, extent, complements: [], conjoined: [], to: verb.to };
  const add = (next: Complement) => {
    state.complements.push(next);
    state.to = next.to;
  };
  for (let at = verb.to; at < tokens.length; at = state.to) {
    const token = tokens[at];
    if (!token || token.tag === '.' || token.tag === ':' || token.tag === ')') break;
    if (isQuote(token)) {
      state.to = at + 1;
      continue;
    }
    const comma = isComma(token) || isDash(token) ? 1 : 0;
    const asWell = tokens[at + comma]?.lower === 'as' && tokens[at + comma + 1]?.lower === 'well';
    const coordinator = asWell ? 3 : isCoordinator(tokens[at + comma]) ? 1 : 0;
    const word = at + comma + coordinator;
    if (coordinator > 0) {
      const infinitives = verb.form === 'infinitive' || verb.modal !== null;
      if (comma && extent === 'enclosed' && !infinitives) break;
      const predicate = readConjoined(state, word, true);
      if (predicate) {
        state.conjoined.push(predicate, ...predicate.conjoined);
        predicate.conjoined = [];
        state.to = predicate.to;
        continue;
      }
      const content = tokens[word]?.lower === 'that' ? readContent(state, word) : null;
      if (content) {
        add(content);
        continue;
      }
      const later = readLaterMember(state, word);
      if (later) {
        add(complement('member', word, later.to, { phrase: later }));
        continue;
      }
      const parallel = isPreposition(tokens[word]) ? readPrepositional(state, word) : null;
      if (!parallel) break;
      add({ ...parallel, from: at });
      continue;
    }
    if (comma) {
      const predicate = readConjoined(state, word, false);
      const sharing = extent === 'open' || verb.form === 'infinitive';
      if (predicate && sharing) {
        state.conjoined.push(predicate, ...predicate.conjoined);
        predicate.conjoined = [];
        state.to = predicate.to;
        continue;
      }
    }
    const next =
      (comma ? readAfterComma(state, word) : readNext(state, at)) ?? readRemainder(state, at);
    if (!next) break;
    add(comma && next.kind !== 'remainder' ? { ...next, from: at } : next);
  }
  return { complements: state.complements, conjoined: state.conjoined, to: state.to };
}
