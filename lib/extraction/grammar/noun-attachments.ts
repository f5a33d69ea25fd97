import { readBaseNounPhrase } from '@/lib/extraction/grammar/base-noun-phrase';
import type { Attachment, Reader, Role } from '@/lib/extraction/grammar/graph';
import { continuesList } from '@/lib/extraction/grammar/lists';
import { finiteAt, surelyActsAt } from '@/lib/extraction/grammar/parts';
import {
  isAdverb,
  isComma,
  isDash,
  isFiniteVerb,
  isName,
  isPastOrParticiple,
  isPreposition,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import { ASSERTING_SUBORDINATORS } from '@/lib/extraction/lexicons/subordinators';

const INCLUSIONS =
  /^(?:including|excluding|like|namely|especially|particularly|notably|such|mainly|mostly|among)$/;
const BEFORE_PARTICIPLE =
  /^(?:also|then|once|formerly|previously|now|originally|newly|currently|already|since|not|thus|thereby)$/;

/** Participles that speak of the noun before them even after a comma: "a series of probes, involving …". */
const NOUN_PARTICIPLES = new Set([
  'involve',
  'contain',
  'feature',
  'total',
  'comprise',
  'consist',
  'depict',
  'accuse',
]);

const attachment = (
  kind: Attachment['kind'],
  from: number,
  to: number,
  rest: Partial<Attachment> = {},
): Attachment => ({ kind, from, to, detached: true, clause: null, phrase: null, ...rest });

/** Past the comma that closes what a comma opened. */
const closing = (reader: Reader, to: number) => (isComma(reader.tokens[to]) ? to + 1 : to);

/** "(AA)", "[junta troops]", "– Chin Shwe Haw, Nawngkhio and Theinni –". */
export function readParenthesis({ tokens }: Reader, at: number): Attachment | null {
  const open = tokens[at];
  if (!open || (open.tag !== '(' && !isDash(open))) return null;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const closes = open.tag === '(' ? tokens[index]?.tag === ')' : isDash(tokens[index]);
    if (!closes) continue;
    const verbal = tokens.slice(at, index).some(isFiniteVerb);
    return open.tag !== '(' && verbal ? null : attachment('parenthesis', at, index + 1);
  }
  return null;
}

/** ", worth an estimated $9 million,": an adjective that takes a noun phrase. */
function readWorth(reader: Reader, at: number): Attachment | null {
  if (reader.tokens[at + 1]?.lower !== 'worth') return null;
  const phrase = reader.nounPhrase(at + 2, 'object');
  if (!phrase) return null;
  const whole = { ...phrase, from: at + 1, base: { from: at + 1, to: phrase.base.to } };
  return attachment('apposition', at, closing(reader, phrase.to), { phrase: whole });
}

/** ", a stateless minority of Muslims from Myanmar," and ", 43," */
export function readApposition(reader: Reader, at: number, role: Role): Attachment | null {
  const { tokens } = reader;
  if (!isComma(tokens[at]) || isTimeNoun(tokens[at - 1])) return null;
  const worth = readWorth(reader, at);
  if (worth) return worth;
  const base = readBaseNounPhrase(tokens, at + 1);
  if (!base || /^(?:PRP|EX|VBN|VBG)$/.test(tokens[base.from]?.tag ?? '')) return null;
  if (/^(?:some|most|all|many|both|others|each)$/.test(tokens[base.from]?.lower ?? '')) return null;
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
  if (after && !/^[,.":]$/.test(after.tag)) {
    const named = role === 'subject' && isName(tokens[base.from]) && !isName(tokens[at - 1]);
    if (!named || !finiteAt(reader, to)) return null;
  }
  if (isComma(after) && continuesList(tokens, to)) return null;
  return attachment('apposition', at, closing(reader, to), { phrase: { ...phrase, to } });
}

/** ", some carrying banners,", ", most of them children": how it was with part of them. */
export function readPartition({ tokens }: Reader, at: number): Attachment | null {
  if (
    !isComma(tokens[at]) ||
    !/^(?:some|most|many|several|both|all|none|half|one|two|three)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return null;
  const of =
    tokens[at + 2]?.lower === 'of' &&
    /^(?:them|whom|these|those)$/.test(tokens[at + 3]?.lower ?? '');
  const apart = of || tokens[at + 2]?.tag === 'VBG' || tokens[at + 2]?.lower === 'with';
  if (!apart || (of && tokens[at + 3]?.lower === 'whom')) return null;
  let to = at + 2;
  while (to < tokens.length && !/^[,.:]$/.test(tokens[to]?.tag ?? '')) {
    if (isFiniteVerb(tokens[to])) return null;
    to += 1;
  }
  return attachment('inclusion', at, isComma(tokens[to]) ? to + 1 : to);
}

/** ", including a deputy commander,": leaves the claim as it is without it. */
export function readInclusion(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  if (!isComma(tokens[at]) || !INCLUSIONS.test(tokens[at + 1]?.lower ?? '')) return null;
  const start = tokens[at + 1]?.lower === 'such' ? at + 3 : at + 2;
  const phrase = reader.nounPhrase(start, 'subject');
  return phrase && attachment('inclusion', at, closing(reader, phrase.to), { phrase });
}

/**
 * ", based near Kan Mong village," and, without a comma, "members ousted in the coup". In a subject
 * a bare participle is one only if the finite verb is still to come.
 */
export function readParticiple(reader: Reader, at: number, role: Role): Attachment | null {
  const { tokens } = reader;
  const detached = isComma(tokens[at]);
  let word = detached ? at + 1 : at;
  if (BEFORE_PARTICIPLE.test(tokens[word]?.lower ?? '')) word += 1;
  const verb = tokens[word];
  const past = isPastOrParticiple(verb);
  if (!past && verb?.tag !== 'VBG') return null;
  const defining = NOUN_PARTICIPLES.has(verb?.lemma ?? '');
  const announced = verb?.tag === 'VBD' && role === 'subject';
  if (
    detached &&
    ((verb?.tag === 'VBG' && role !== 'subject' && !defining) ||
      (verb?.tag === 'VBD' && !announced))
  )
    return null;
  const next = tokens[word + 1];
  if (past && !detached && /^(?:DT|PRP|NN|CD)/.test(next?.tag ?? '') && !isTimeNoun(next))
    return null;
  if (role !== 'subject' && past && !isPreposition(next) && !isAdverb(next)) return null;
  if (role !== 'subject' && !detached && verb?.tag === 'VBD') return null;
  const clause = reader.predicate(
    word,
    past ? ['past-participle', 'finite'] : ['present-participle'],
    'enclosed',
  );
  if (!clause || clause.verb.to - clause.verb.from > 2) return null;
  if (clause.complements.some(({ kind }) => kind === 'content')) return null;
  const resumes = finiteAt(reader, clause.to) || surelyActsAt(reader, clause.to);
  if (role === 'subject' && !detached && !resumes) return null;
  if (role === 'subject' && detached && !isComma(tokens[clause.to])) return null;
  if (detached && announced && !finiteAt(reader, clause.to + 1)) return null;
  const passive = { ...clause.verb, form: 'past-participle' as const, voice: 'passive' as const };
  return attachment(
    'participle',
    at,
    detached && role === 'subject' ? closing(reader, clause.to) : clause.to,
    {
      detached,
      clause: role === 'subject' && !detached ? null : past ? { ...clause, verb: passive } : clause,
    },
  );
}

/** "A storm yesterday caused", "Police on Monday arrested": a time between subject and verb. */
export function readTime(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  const base = readBaseNounPhrase(tokens, isPreposition(tokens[at]) ? at + 1 : at);
  if (!base || !isTimeNoun(tokens[base.to - 1])) return null;
  if (!finiteAt(reader, base.to) && !isPastOrParticiple(tokens[base.to])) return null;
  return attachment('time', at, base.to);
}

/** "Panama's attempt, by Michael Murillo, was saved": stays in the words of the subject. */
export function readInterposed(reader: Reader, at: number): Attachment | null {
  const { tokens } = reader;
  if (!isComma(tokens[at]) || !isPreposition(tokens[at + 1])) return null;
  const phrase = reader.nounPhrase(at + 2, 'object');
  if (!phrase || !isComma(tokens[phrase.to]) || !finiteAt(reader, phrase.to + 1)) return null;
  return attachment('parenthesis', at, phrase.to + 1, { detached: false, phrase });
}
