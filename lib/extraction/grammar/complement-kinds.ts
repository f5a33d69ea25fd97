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
import { complement, finiteAt, surelyActsAt } from '@/lib/extraction/grammar/parts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isCoordinator,
  isDash,
  isPreposition,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';
import {
  ASSERTING_SUBORDINATORS,
  LIMITING_SUBORDINATORS,
} from '@/lib/extraction/lexicons/subordinators';

/** The predicate being read, and what it has taken so far. */
export type State = { reader: Reader; verb: VerbGroup; extent: Extent; complements: Complement[] };

const QUESTION_WORDS = new Set(['what', 'how', 'why', 'whether', 'who', 'where', 'when', 'which']);

/** "that the town had fallen"; after a verb of saying also without "that". */
export function readContent({ reader, verb, complements }: State, at: number): Complement | null {
  const { tokens } = reader;
  const marked = tokens[at]?.lower === 'that';
  const reporting = REPORTING_VERBS.has(tokens[verb.main]?.lemma ?? '');
  if (!marked && (!reporting || complements.some(({ kind }) => kind === 'content'))) return null;
  const told = complements.some(({ kind }) => kind === 'object');
  if (!marked && told && tokens[verb.main]?.lemma !== 'tell') return null;
  const clause = reader.clause(marked ? at + 1 : at, 'reported');
  if (!clause) return null;
  return complement('content', at, clause.to, {
    clause: { ...clause, relation: 'content' },
    detached: reporting,
  });
}

/** "whether the bridge was safe", "how the fire began": stays with its verb. */
export function readQuestionWord({ reader, extent }: State, at: number): Complement | null {
  if (!QUESTION_WORDS.has(reader.tokens[at]?.lower ?? '')) return null;
  const clause =
    reader.clause(at + 1, extent) ?? reader.predicate(at + 1, ['finite', 'infinitive'], extent);
  return clause ? complement('content', at, clause.to) : null;
}

/**
 * "after junta troops abandoned the camp" is a fact of its own; "if the strike goes on" is not, and
 * neither is "at a time when the mosque was empty", which says what time.
 */
export function readSubordinate({ reader }: State, at: number): Complement | null {
  const word = reader.tokens[at]?.lower ?? '';
  const limiting = LIMITING_SUBORDINATORS.has(word);
  if (!limiting && !ASSERTING_SUBORDINATORS.has(word)) return null;
  if (skipComparison(reader.tokens, at) > at) return null;
  const clause = reader.clause(at + 1, 'enclosed');
  if (!clause || clause.fronted.length > 1) return null;
  const defining = word === 'when' && isTimeNoun(reader.tokens[at - 1]);
  const subordinate: Clause = { ...clause, from: at, relation: 'subordinate', connective: word };
  return complement('subordinate', at, clause.to, {
    clause: defining ? null : subordinate,
    detached: !limiting && !defining,
  });
}

/** "to retrieve them", "in order to enlarge the mosque", "not to turn away boats". */
export function readInfinitive({ reader, extent }: State, at: number): Complement | null {
  const word = reader.tokens[at];
  const ordered = word?.lower === 'in' && reader.tokens[at + 1]?.lower === 'order';
  const start = ordered ? at + 2 : word?.lower === 'not' ? at + 1 : at;
  if (reader.tokens[start]?.tag !== 'TO') return null;
  const clause = reader.predicate(start, ['infinitive'], extent);
  return clause ? complement('infinitive', at, clause.to, { clause }) : null;
}

/**
 * "with five members abstaining": a clause of its own without a finite verb. Right after the verb it
 * is what the verb is about ("ended with Sweden winning") and stays.
 */
function readAbsolute({ complements }: State, at: number, phrase: NounPhrase): Complement | null {
  const participle = phrase.attachments.at(-1);
  if (complements.length === 0 || phrase.conjuncts.length > 0) return null;
  if (participle?.kind !== 'participle' || participle.detached || !participle.clause) return null;
  const subject: NounPhrase = {
    ...phrase,
    to: participle.from,
    attachments: phrase.attachments.slice(0, -1),
  };
  const clause: Clause = {
    ...participle.clause,
    from: phrase.from,
    subject,
    relation: 'subordinate',
  };
  return complement('subordinate', at, phrase.to, { clause, detached: true });
}

/** "in Tamu Township", "by opening a new line", "over how to pay". */
export function readPrepositional(state: State, at: number): Complement | null {
  const { reader, extent } = state;
  const { tokens } = reader;
  if (!isPreposition(tokens[at]) && tokens[at]?.lower !== 'due') return null;
  if (skipComparison(tokens, at) > at) return null;
  let start = at + 1;
  while (
    (isPreposition(tokens[start]) || isAdverb(tokens[start])) &&
    skipComparison(tokens, start) === start
  )
    start += 1;
  if (tokens[start]?.tag === 'VBG') {
    const gerund = reader.predicate(start, ['present-participle'], extent);
    if (gerund) return complement('prepositional', at, gerund.to, { clause: gerund });
  }
  const question = readQuestionWord(state, start);
  if (question) return complement('prepositional', at, question.to);
  const phrase = reader.nounPhrase(start, 'object');
  if (!phrase) return null;
  const absolute = tokens[at]?.lower === 'with' ? readAbsolute(state, at, phrase) : null;
  return absolute ?? complement('prepositional', at, phrase.to, { phrase });
}

/** An adjective with its adverbs: "relatively uncrowded", "long and hard". */
export function readPredicative({ reader }: State, at: number): Complement | null {
  let index = at;
  while (isAdverb(reader.tokens[index])) index += 1;
  if (!isAdjective(reader.tokens[index])) return null;
  const paired = isCoordinator(reader.tokens[index + 1]) && isAdjective(reader.tokens[index + 2]);
  return complement('predicative', at, paired ? index + 3 : index + 1);
}

export function readObject({ reader }: State, at: number): Complement | null {
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase) return null;
  const time = isTimeNoun(reader.tokens[phrase.base.to - 1]);
  return complement(time ? 'adverbial' : 'object', at, phrase.to, { phrase });
}

/** ", destroying more than 50 houses" is a fact of its own; "found swimming" is not. */
export function readParticiple(
  { reader, extent }: State,
  at: number,
  detached: boolean,
): Complement | null {
  const { tokens } = reader;
  let word = at;
  while (isAdverb(tokens[word])) word += 1;
  const tag = tokens[word]?.tag;
  if (tag !== 'VBG' && tag !== 'VBN') return null;
  // "comprising A and B launched its offensive": a bare past form with an object is the verb to come.
  if (extent === 'enclosed' && tag === 'VBN' && surelyActsAt(reader, word)) return null;
  const forms: VerbForm[] = tag === 'VBG' ? ['present-participle'] : ['past-participle'];
  const clause = reader.predicate(word, forms, detached ? 'enclosed' : extent);
  return (
    clause && complement('participle', at, clause.to, { clause: { ...clause, from: at }, detached })
  );
}

/** ", down from 4.1 per cent in January", ", compared with 4 points": a comparison beside the fact. */
export function readComparison(state: State, at: number): Complement | null {
  const { tokens } = state.reader;
  if (!/^(?:down|up|compared|against|versus|unchanged)$/.test(tokens[at]?.lower ?? '')) return null;
  if (!/^(?:from|with|to|on|a|the|by|\d.*)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let to = at + 1;
  while (to < tokens.length && !/^[,.:]$/.test(tokens[to]?.tag ?? '')) to += 1;
  return complement('adverbial', at, to, { detached: true });
}

export function readAdverb({ reader }: State, at: number): Complement | null {
  return isAdverb(reader.tokens[at]) ? complement('adverbial', at, at + 1) : null;
}

/** "lost 300 bases … and around 20 towns": a further object after the first one's phrases. */
export function readMember({ reader, complements }: State, at: number): Complement | null {
  if (!complements.some(({ phrase }) => phrase)) return null;
  const phrase = reader.nounPhrase(at, 'object');
  if (!phrase || reader.tokens[phrase.from]?.tag === 'PRP') return null;
  const whole = reader.nounPhrase(at, 'subject');
  if (whole && finiteAt(reader, whole.to)) return null;
  return complement('member', at, phrase.to, { phrase });
}

/** Words no rule can place stay with the verb they follow, up to the next break, rather than get lost. */
export function readRemainder({ reader, extent }: State, at: number): Complement | null {
  const { tokens } = reader;
  const placed = isComma(tokens[at]) || isDash(tokens[at]);
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
