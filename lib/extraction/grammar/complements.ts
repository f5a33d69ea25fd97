import {
  readAdverb,
  readComparison,
  readContent,
  readInfinitive,
  readMember,
  readObject,
  readParticiple,
  readPredicative,
  readPrepositional,
  readQuestionWord,
  readRemainder,
  readSubordinate,
  type State,
} from '@/lib/extraction/grammar/complement-kinds';
import { readConjoined } from '@/lib/extraction/grammar/conjoined';
import type { Clause, Complement, Extent, Reader, VerbGroup } from '@/lib/extraction/grammar/graph';
import { coordinatorLength } from '@/lib/extraction/grammar/lists';
import { actsAt, complement, finiteAt } from '@/lib/extraction/grammar/parts';
import {
  isComma,
  isDash,
  isFiniteVerb,
  isPreposition,
  isQuote,
} from '@/lib/extraction/grammar/word-classes';

type Complements = { complements: Complement[]; conjoined: Clause[]; to: number };

/** What may come next with nothing in between. */
function readNext(state: State, at: number): Complement | null {
  return (
    readContent(state, at) ??
    readSubordinate(state, at) ??
    readInfinitive(state, at) ??
    readQuestionWord(state, at) ??
    readPrepositional(state, at) ??
    readObject(state, at) ??
    readPredicative(state, at) ??
    readParticiple(state, at, false) ??
    readAdverb(state, at) ??
    (state.reader.tokens[at]?.tag === 'IN' ? complement('adverbial', at, at + 1) : null)
  );
}

/** What may come next after a comma; a subject with its verb is another clause, not a complement. */
function readAfterComma(state: State, at: number): Complement | null {
  const { reader, extent } = state;
  if (extent === 'enclosed' || isFiniteVerb(reader.tokens[at])) return null;
  const phrase = reader.nounPhrase(at, 'subject');
  if (phrase && (finiteAt(reader, phrase.to) || actsAt(reader, phrase.to))) return null;
  return (
    readComparison(state, at) ??
    readSubordinate(state, at) ??
    readParticiple(state, at, true) ??
    readInfinitive(state, at) ??
    readPrepositional(state, at) ??
    readPredicative(state, at) ??
    readAdverb(state, at) ??
    readObject(state, at)
  );
}

/** What may come after "and" when it is no further predicate. */
function readAfterCoordinator(state: State, word: number, from: number): Complement | null {
  const { tokens } = state.reader;
  if (tokens[word]?.lower === 'that' && state.extent === 'reported') return null;
  const content = tokens[word]?.lower === 'that' ? readContent(state, word) : null;
  if (content) return content;
  const member = readMember(state, word);
  if (member) return member;
  const parallel = isPreposition(tokens[word]) ? readPrepositional(state, word) : null;
  return parallel && { ...parallel, from };
}

/** Everything that belongs to a verb group, up to where another clause or the sentence's end begins. */
export function readComplements(reader: Reader, verb: VerbGroup, extent: Extent): Complements {
  const { tokens } = reader;
  const complements: Complement[] = [];
  const state: State = { reader, verb, extent, complements };
  const listing = verb.form === 'infinitive' || verb.modal !== null;
  let at = verb.to;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || /^[.:)]$/.test(token.tag)) break;
    if (isQuote(token)) {
      at += 1;
      continue;
    }
    const comma = isComma(token) || isDash(token) ? 1 : 0;
    const coordinator = coordinatorLength(tokens, at + comma);
    const word = at + comma + coordinator;
    const closed = comma > 0 && extent === 'enclosed' && !listing;
    if (closed) break;
    const further =
      comma + coordinator > 0 ? readConjoined(reader, verb, word, coordinator > 0, extent) : [];
    const last = further.at(-1);
    // All that follows a further predicate belongs to it.
    if (last) return { complements, conjoined: further, to: last.to };
    const next: Complement | null =
      coordinator > 0
        ? readAfterCoordinator(state, word, at)
        : ((comma > 0 ? readAfterComma(state, word) : readNext(state, at)) ??
          readRemainder(state, at));
    if (!next) break;
    complements.push(
      comma > 0 && coordinator === 0 && next.kind !== 'remainder' ? { ...next, from: at } : next,
    );
    at = next.to;
  }
  return { complements, conjoined: [], to: at };
}
