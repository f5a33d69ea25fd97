import { readBaseNounPhrase, skipComparison } from '@/lib/extraction/grammar/base-noun-phrase';
import type { Attachment, NounPhrase, Reader, Role } from '@/lib/extraction/grammar/graph';
import { continuesList, coordinatorLength } from '@/lib/extraction/grammar/lists';
import {
  readApposition,
  readInclusion,
  readInterposed,
  readParenthesis,
  readParticiple,
  readPartition,
  readTime,
} from '@/lib/extraction/grammar/noun-attachments';
import { finiteAt } from '@/lib/extraction/grammar/parts';
import {
  isAdverb,
  isComma,
  isNoun,
  isPreposition,
  isTimeNoun,
  isVerb,
} from '@/lib/extraction/grammar/word-classes';

/** "of the State", and in a subject any prepositional phrase: its end and its object. */
function readInner(
  reader: Reader,
  at: number,
  role: Role,
): { to: number; phrases: NounPhrase[] } | null {
  const { tokens } = reader;
  const word = tokens[at];
  if ((!isPreposition(word) && word?.lower !== 'worth') || skipComparison(tokens, at) > at)
    return null;
  const between = word?.lower === 'between' && isNoun(tokens[at - 1]);
  const tight = /^(?:of|worth)$/.test(word?.lower ?? '') || between;
  if (role !== 'subject' && !tight) return null;
  if (word?.lower === 'than' || word?.lower === 'that') return null;
  if (tokens[at + 1]?.tag === 'VBG') {
    const gerund = reader.predicate(at + 1, ['present-participle'], 'enclosed');
    return (
      gerund && { to: gerund.to, phrases: gerund.complements.flatMap(({ phrase }) => phrase ?? []) }
    );
  }
  const phrase = reader.nounPhrase(at + 1, role === 'subject' ? 'inner' : role);
  return phrase && { to: phrase.to, phrases: [phrase] };
}

function readAttachment(reader: Reader, at: number, role: Role): Attachment | null {
  return (
    readParenthesis(reader, at) ??
    reader.relative(at) ??
    readInclusion(reader, at) ??
    readPartition(reader, at) ??
    readParticiple(reader, at, role) ??
    readApposition(reader, at, role) ??
    (role === 'subject' ? readInterposed(reader, at) : null)
  );
}

/** One noun phrase without coordination: base, prepositional phrases and attachments. */
function readSimple(reader: Reader, at: number, role: Role): NounPhrase | null {
  const { tokens } = reader;
  const base = readBaseNounPhrase(tokens, at);
  if (!base) return null;
  const attachments: Attachment[] = [];
  const inner: NounPhrase[] = [];
  let to = base.to;
  const add = (next: Attachment) => {
    attachments.push(next);
    to = next.to;
  };
  const pronoun = /^(?:PRP|EX)$/.test(tokens[base.from]?.tag ?? '');
  if (pronoun) {
    const aside = readParenthesis(reader, to) ?? (role === 'subject' ? readTime(reader, to) : null);
    if (aside) add(aside);
  }
  while (!pronoun) {
    const time = role === 'subject' ? readTime(reader, to) : null;
    if (time) {
      add(time);
      continue;
    }
    const prepositional = readInner(reader, to, role);
    if (prepositional) {
      inner.push(...prepositional.phrases);
      to = prepositional.to;
      continue;
    }
    // "Light Infantry Brigade (LIB) 143"
    if (tokens[to]?.tag === 'CD' && attachments.at(-1)?.kind === 'parenthesis') {
      to += 1;
      continue;
    }
    // A time takes no relative clause or apposition: "signed in March, which was brokered by …".
    const dated = isTimeNoun(tokens[base.to - 1]) && to === base.to;
    const next = dated ? readParenthesis(reader, to) : readAttachment(reader, to, role);
    if (!next) break;
    add(next);
    if (next.kind === 'apposition' && isComma(tokens[to - 1])) {
      const further = reader.relative(to - 1);
      if (further) add(further);
    }
    if (next.detached && next.kind !== 'parenthesis' && role !== 'subject') break;
  }
  if (role === 'subject' && tokens[to]?.tag === 'TO' && isVerb(tokens[to + 1])) {
    const purpose = reader.predicate(to, ['infinitive'], 'enclosed');
    if (purpose && finiteAt(reader, purpose.to)) to = purpose.to;
  }
  return { from: at, to, base, head: base.to - 1, attachments, inner, conjuncts: [] };
}

/** The member after ", " or "and" at `at`; null when what follows is a clause of its own. */
function readMember(reader: Reader, at: number, role: Role): NounPhrase | null {
  const { tokens } = reader;
  if (isAdverb(tokens[at]) && !isNoun(tokens[at + 1]) && tokens[at + 1]?.tag !== 'CD') return null;
  // "on Tuesday and postponed the vote": a verb, not "the postponed vote".
  if (/^VB[DN]$/.test(tokens[at]?.tag ?? '')) return null;
  const member = readSimple(reader, at, role);
  if (!member || tokens[member.from]?.tag === 'PRP') return null;
  const bare = (index: number) => tokens[index]?.tag === 'CD' && tokens[index + 1]?.tag !== 'CD';
  if (member.to === at + 1 && bare(at) && bare(at - 2)) return member;
  if (role === 'object' && tokens.slice(0, at).some(isVerb)) {
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
    const coordinator = coordinatorLength(tokens, index + comma);
    if (comma + coordinator === 0) break;
    if (coordinator === 0 && !continuesList(tokens, index)) break;
    const member = readMember(reader, index + comma + coordinator, role);
    if (!member) break;
    conjuncts.push(member);
    index = member.to;
  }
  return conjuncts.length === 1 ? first : { ...first, to: index, conjuncts };
}
