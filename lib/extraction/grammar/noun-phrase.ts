import { readBaseNounPhrase, skipComparison } from '@/lib/extraction/grammar/base-noun-phrase';
import type { Attachment, NounPhrase, Reader, Role } from '@/lib/extraction/grammar/graph';
import {
  isAdverb,
  isComma,
  isCoordinator,
  isDash,
  isFiniteVerb,
  isName,
  isNoun,
  isPastOrParticiple,
  isPreposition,
  isTimeNoun,
  isVerb,
} from '@/lib/extraction/grammar/word-classes';
import { ASSERTING_SUBORDINATORS } from '@/lib/extraction/lexicons/subordinators';

const INCLUSIONS = /^(?:including|excluding|like|namely|especially|particularly|notably)$/;

/** Does a finite predicate begin here, past adverbs? A bare participle does not count. */
export function finiteAt(reader: Reader, at: number): boolean {
  const group = reader.verbGroup(at);
  return group?.form === 'finite';
}

/** "(AA)", "[junta troops]", "– Chin Shwe Haw, Nawngkhio and Theinni –". */
function readParenthesis({ tokens }: Reader, at: number): Attachment | null {
  const open = tokens[at];
  if (!open || (open.tag !== '(' && !isDash(open))) return null;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const closes = open.tag === '(' ? tokens[index]?.tag === ')' : isDash(tokens[index]);
    if (closes) {
      const verbal = tokens.slice(at, index).some(isFiniteVerb);
      if (open.tag !== '(' && verbal) return null;
      return {
        from: at,
        to: index + 1,
        kind: 'parenthesis',
        detached: true,
        clause: null,
        phrase: null,
      };
    }
  }
  return null;
}

/** ", a stateless minority of Muslims from Myanmar," and ", 43," */
function readApposition(reader: Reader, at: number, role: Role): Attachment | null {
  const { tokens } = reader;
  if (!isComma(tokens[at]) || isTimeNoun(tokens[at - 1])) return null;
  const base = readBaseNounPhrase(tokens, at + 1);
  if (!base || tokens[base.from]?.tag === 'PRP' || tokens[base.from]?.tag === 'EX') return null;
  if (isTimeNoun(tokens[base.to - 1])) return null;
  const phrase = reader.nounPhrase(at + 1, 'object');
  if (!phrase || phrase.conjuncts.length > 0) return null;
  let to = phrase.to;
  while (isPreposition(tokens[to]) && !ASSERTING_SUBORDINATORS.has(tokens[to]?.lower ?? '')) {
    const object = reader.nounPhrase(to + 1, 'object');
    if (!object) break;
    to = object.to;
  }
  const after = tokens[to];
  if (after && !isComma(after) && after.tag !== '.' && after.tag !== '"' && after.tag !== ':') {
    const named = role === 'subject' && isName(tokens[base.from]) && !isName(tokens[at - 1]);
    if (!named || !finiteAt(reader, to)) return null;
  }
  if (isComma(after) && continuesList(reader, to)) return null;
  const end = isComma(after) ? to + 1 : to;
  return {
    from: at,
    to: end,
    kind: 'apposition',
    detached: true,
    clause: null,
    phrase: { ...phrase, to },
  };
}

/** Is the comma at `at` one of a list that ends in "and X"? Then no apposition closes there. */
function continuesList(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  let index = at;
  for (let items = 0; items < 20 && isComma(tokens[index]); items += 1) {
    if (isCoordinator(tokens[index + 1]))
      return items > 0 && readBaseNounPhrase(tokens, index + 2) !== null;
    const end = skipItem(tokens, index + 1);
    if (end === null) return false;
    index = end;
    if (isCoordinator(tokens[index])) return readBaseNounPhrase(tokens, index + 1) !== null;
  }
  return false;
}

/** One item of a list, with brackets and prepositional phrases: "the Arakan Army (AA)". */
function skipItem(tokens: Reader['tokens'], at: number): number | null {
  const base = readBaseNounPhrase(tokens, at);
  if (!base) return null;
  let index = base.to;
  for (;;) {
    if (tokens[index]?.tag === '(') {
      const close = tokens.findIndex(({ tag }, place) => place > index && tag === ')');
      if (close < 0) return index;
      index = close + 1;
    }
    const object = isPreposition(tokens[index]) ? readBaseNounPhrase(tokens, index + 1) : null;
    if (!object) return index;
    index = object.to;
  }
}

/** ", including a deputy commander,": leaves the claim as it is without it. */
function readInclusion(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  const word = isComma(tokens[at]) ? at + 1 : at;
  if (!INCLUSIONS.test(tokens[word]?.lower ?? '') || word === at) return null;
  const phrase = reader.nounPhrase(word + 1, 'subject');
  if (!phrase) return null;
  const to = isComma(tokens[phrase.to]) ? phrase.to + 1 : phrase.to;
  return { from: at, to, kind: 'inclusion', detached: true, clause: null, phrase };
}

/**
 * ", based near Kan Mong village," and, without a comma, "members ousted in the coup". In a subject
 * a bare participle is one only if the finite verb is still to come.
 */
function readParticiple(reader: Reader, at: number, role: Role): Attachment | null {
  const { tokens } = reader;
  const detached = isComma(tokens[at]);
  let word = detached ? at + 1 : at;
  if (
    /^(?:also|then|once|formerly|previously|now|originally|newly|currently)$/.test(
      tokens[word]?.lower ?? '',
    )
  )
    word += 1;
  const verb = tokens[word];
  const past = isPastOrParticiple(verb);
  if (!past && verb?.tag !== 'VBG') return null;
  if (detached && verb?.tag === 'VBG' && role !== 'subject') return null;
  if (detached && verb?.tag === 'VBD') return null;
  if (
    past &&
    !detached &&
    /^(?:DT|PRP|NN|CD)/.test(tokens[word + 1]?.tag ?? '') &&
    !isTimeNoun(tokens[word + 1])
  ) {
    return null;
  }
  const clause = reader.predicate(
    word,
    past ? ['past-participle', 'finite'] : ['present-participle'],
    'enclosed',
  );
  if (!clause || clause.verb.to - clause.verb.from > 2) return null;
  if (clause.complements.some(({ kind }) => kind === 'content')) return null;
  if (role === 'subject' && !detached && !finiteAt(reader, clause.to)) return null;
  if (role === 'subject' && detached && !isComma(tokens[clause.to])) return null;
  if (role !== 'subject' && past && !isPreposition(tokens[word + 1]) && !isAdverb(tokens[word + 1]))
    return null;
  if (role !== 'subject' && !detached && verb?.tag === 'VBD') return null;
  const to =
    detached && isComma(tokens[clause.to]) && role === 'subject' ? clause.to + 1 : clause.to;
  return {
    from: at,
    to,
    kind: 'participle',
    detached,
    clause: past
      ? { ...clause, verb: { ...clause.verb, form: 'past-participle', voice: 'passive' } }
      : clause,
    phrase: null,
  };
}

/** "A storm yesterday caused", "Police on Monday arrested": a time between subject and verb. */
function readTime(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  const base = readBaseNounPhrase(tokens, isPreposition(tokens[at]) ? at + 1 : at);
  if (!base || !isTimeNoun(tokens[base.to - 1]) || !finiteAt(reader, base.to)) return null;
  return { from: at, to: base.to, kind: 'time', detached: true, clause: null, phrase: null };
}

/** "Panama's attempt, by Michael Murillo, was saved": stays in the words of the subject. */
function readInterposed(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  if (!isComma(tokens[at]) || !isPreposition(tokens[at + 1])) return null;
  const phrase = reader.nounPhrase(at + 2, 'subject');
  if (!phrase || !isComma(tokens[phrase.to]) || !finiteAt(reader, phrase.to + 1)) return null;
  return {
    from: at,
    to: phrase.to + 1,
    kind: 'parenthesis',
    detached: false,
    clause: null,
    phrase,
  };
}

/** "of the State", and in a subject any prepositional phrase: its end and its object. */
function readInner(
  reader: Reader,
  at: number,
  role: Role,
): { to: number; phrase: NounPhrase | null } | null {
  const { tokens } = reader;
  const word = tokens[at];
  if (!isPreposition(word) || skipComparison(tokens, at) > at) return null;
  const tight = word?.lower === 'of' || (word?.lower === 'between' && isNoun(tokens[at - 1]));
  if (role !== 'subject' && !tight) return null;
  if (word?.lower === 'than' || word?.lower === 'that') return null;
  if (tokens[at + 1]?.tag === 'VBG') {
    const gerund = reader.predicate(at + 1, ['present-participle'], 'enclosed');
    return gerund && { to: gerund.to, phrase: null };
  }
  const phrase = reader.nounPhrase(at + 1, role === 'subject' ? 'inner' : role);
  return phrase && { to: phrase.to, phrase };
}

function readSimple(reader: Reader, at: number, role: Role): NounPhrase | null {
  const { tokens } = reader;
  const base = readBaseNounPhrase(tokens, at);
  if (!base) return null;
  const attachments: Attachment[] = [];
  const inner: NounPhrase[] = [];
  let to = base.to;
  if (tokens[base.from]?.tag === 'PRP' || tokens[base.from]?.tag === 'EX') {
    const note = readParenthesis(reader, to);
    if (note) attachments.push(note);
    return {
      from: at,
      to: note?.to ?? to,
      base,
      head: base.to - 1,
      attachments,
      inner: [],
      conjuncts: [],
    };
  }
  for (;;) {
    const time = role === 'subject' ? readTime(reader, to) : null;
    if (time) {
      attachments.push(time);
      to = time.to;
      continue;
    }
    const prepositional = readInner(reader, to, role);
    if (prepositional) {
      if (prepositional.phrase) inner.push(prepositional.phrase);
      to = prepositional.to;
      continue;
    }
    if (tokens[to]?.tag === 'CD' && attachments.at(-1)?.kind === 'parenthesis') {
      to += 1;
      continue;
    }
    const attachment =
      readParenthesis(reader, to) ??
      reader.relative(to) ??
      readInclusion(reader, to) ??
      readParticiple(reader, to, role) ??
      readApposition(reader, to, role) ??
      (role === 'subject' ? readInterposed(reader, to) : null);
    if (!attachment) break;
    attachments.push(attachment);
    to = attachment.to;
    if (attachment.detached && attachment.kind !== 'parenthesis' && role !== 'subject') break;
  }
  if (role === 'subject' && tokens[to]?.tag === 'TO' && isVerb(tokens[to + 1])) {
    const purpose = reader.predicate(to, ['infinitive'], 'enclosed');
    if (purpose && finiteAt(reader, purpose.to)) to = purpose.to;
  }
  return { from: at, to, base, head: base.to - 1, attachments, inner, conjuncts: [] };
}

/** The member after ", " or "and" at `at`; null when what follows is a clause of its own. */
function readMember(reader: Reader, at: number, role: Role): NounPhrase | null {
  if (
    isAdverb(reader.tokens[at]) &&
    !isNoun(reader.tokens[at + 1]) &&
    reader.tokens[at + 1]?.tag !== 'CD'
  )
    return null;
  const member = readSimple(reader, at, role);
  if (!member || reader.tokens[member.from]?.tag === 'PRP') return null;
  if (role === 'object' && !reader.tokens.slice(0, at).every((token) => !isVerb(token))) {
    const whole = readSimple(reader, at, 'subject');
    if (whole && finiteAt(reader, whole.to)) return null;
  }
  return member;
}

/**
 * A noun phrase with all that belongs to it, coordination included: "Malaysia and Indonesia",
 * "more than 50 houses, religious buildings and a school". As a subject it takes every
 * prepositional phrase; as an object only "of …", since the rest may belong to the verb.
 */
export function readNounPhrase(reader: Reader, at: number, role: Role): NounPhrase | null {
  const { tokens } = reader;
  const first = readSimple(reader, at, role);
  if (!first || tokens[first.from]?.tag === 'EX') return first;
  const conjuncts = [first];
  let index = first.to;
  for (;;) {
    const comma = isComma(tokens[index]) ? 1 : 0;
    const asWell =
      tokens[index + comma]?.lower === 'as' && tokens[index + comma + 1]?.lower === 'well';
    const coordinator = asWell ? 3 : isCoordinator(tokens[index + comma]) ? 1 : 0;
    if (comma + coordinator === 0) break;
    if (coordinator === 0 && !continuesList(reader, index)) break;
    const member = readMember(reader, index + comma + coordinator, role);
    if (!member) break;
    conjuncts.push(member);
    index = member.to;
  }
  if (conjuncts.length === 1) return first;
  return { ...first, to: index, conjuncts };
}
