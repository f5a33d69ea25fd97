import { readComplements } from '@/lib/extraction/grammar/complements';
import { readFronted } from '@/lib/extraction/grammar/fronted';
import type { Clause, Extent, NounPhrase, Reader, VerbForm } from '@/lib/extraction/grammar/graph';
import { finiteAt } from '@/lib/extraction/grammar/parts';
import { isComma, isPastOrParticiple, isQuote } from '@/lib/extraction/grammar/word-classes';

/** "Undergoing a pilgrimage is a duty": a gerund phrase as subject. */
function readGerundSubject(reader: Reader, at: number): NounPhrase | null {
  if (reader.tokens[at]?.tag !== 'VBG') return null;
  const clause = reader.predicate(at, ['present-participle'], 'enclosed');
  const past = isPastOrParticiple(reader.tokens[clause?.to ?? -1]);
  if (!clause || !(finiteAt(reader, clause.to) || past)) return null;
  const range = { from: at, to: clause.to };
  return { ...range, base: range, head: at, attachments: [], inner: [], conjuncts: [] };
}

/** "The militia killed/VBN 30, injured/VBN 18": after a subject bare participles are simple pasts. */
function asFinite(clause: Clause): Clause {
  const finite = (part: Clause): Clause =>
    part.verb.form === 'past-participle'
      ? { ...part, verb: { ...part.verb, form: 'finite', voice: 'active' } }
      : part;
  return { ...finite(clause), conjoined: clause.conjoined.map(finite) };
}

/** Subject and finite predicate at `at`, with what stands in front: one clause of any rank. */
export function readClause(reader: Reader, at: number, extent: Extent): Clause | null {
  const { tokens } = reader;
  const fronted = readFronted(reader, at);
  const subject = readGerundSubject(reader, fronted.to) ?? reader.nounPhrase(fronted.to, 'subject');
  if (!subject) return null;
  const stray = isComma(tokens[subject.to]) && finiteAt(reader, subject.to + 1);
  const verbAt = isQuote(tokens[subject.to]) || stray ? subject.to + 1 : subject.to;
  const group = reader.verbGroup(verbAt);
  if (!group) return null;
  const past = isPastOrParticiple(tokens[group.main]) && group.form === 'past-participle';
  if (group.form !== 'finite' && !past) return null;
  const clause = reader.predicate(verbAt, ['finite', 'past-participle'], extent);
  if (!clause) return null;
  const whole: Clause = { ...clause, from: at, subject, fronted: fronted.parts, relation: 'main' };
  return past ? asFinite(whole) : whole;
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
