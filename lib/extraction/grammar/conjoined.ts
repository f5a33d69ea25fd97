import type { Clause, Extent, Reader, VerbGroup } from '@/lib/extraction/grammar/graph';
import {
  isCoordinator,
  isFiniteVerb,
  isPastOrParticiple,
} from '@/lib/extraction/grammar/word-classes';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';

/** Can a predicate of this form continue a list that began with that one? */
function formsAlike(reader: Reader, verb: VerbGroup, next: VerbGroup): boolean {
  const main = reader.tokens[verb.main];
  const first = reader.tokens[next.main];
  if (next.form === verb.form) return true;
  if (verb.form === 'finite' && next.form === 'past-participle') return isPastOrParticiple(main);
  if (verb.form === 'past-participle' && next.form === 'finite') {
    return first?.tag === 'VBD' && next.to - next.from <= 2;
  }
  if (main?.tag === 'VBG' && verb.form === 'finite') return next.form === 'present-participle';
  const plain = first?.tag === 'VB' || first?.tag === 'VBP';
  return (verb.form === 'infinitive' || verb.modal !== null) && plain;
}

/** Does another coordinated verb follow the one read here? */
function listGoesOn(reader: Reader, group: VerbGroup): boolean {
  for (let index = group.to; index < reader.tokens.length; index += 1) {
    const token = reader.tokens[index];
    if (token?.tag === '.' || token?.tag === ':') return false;
    if (isCoordinator(token) && isPastOrParticiple(reader.tokens[index + 1])) return true;
  }
  return false;
}

/** "said prices had risen but warned that …": the second saying belongs to the first, not to the prices. */
function belongsAbove(reader: Reader, verb: VerbGroup, next: VerbGroup, extent: Extent): boolean {
  const lemma = (group: VerbGroup) => reader.tokens[group.main]?.lemma ?? '';
  const says = (group: VerbGroup) => REPORTING_VERBS.has(lemma(group));
  return extent === 'reported' && says(next) && !says(verb);
}

/** The verb group of a later member as it would stand alone: tense, voice and form from the first. */
function sharedVerb(
  reader: Reader,
  verb: VerbGroup,
  next: VerbGroup,
): { group: VerbGroup; shares: boolean } {
  const bare = next.to - next.from === 1 || next.form !== 'finite';
  const past =
    /^(?:VBD|VBZ|VBP)$/.test(reader.tokens[next.from]?.tag ?? '') && next.form === 'finite';
  const shares = bare && verb.main > verb.from && verb.form === 'finite' && !past;
  const participle = next.form === 'past-participle';
  const voice = shares ? verb.voice : participle ? 'active' : next.voice;
  return { group: { ...next, form: verb.form, tense: verb.tense, voice }, shares };
}

/**
 * Further predicates with the same subject, after "and", or after a comma when the list goes on:
 * "killed 30, injured 18 and arrested two". Empty when what follows is none.
 */
export function readConjoined(
  reader: Reader,
  verb: VerbGroup,
  at: number,
  coordinated: boolean,
  extent: Extent,
): Clause[] {
  const next = reader.verbGroup(at);
  if (!next || !formsAlike(reader, verb, next) || belongsAbove(reader, verb, next, extent))
    return [];
  if (!coordinated && !isFiniteVerb(reader.tokens[at]) && !listGoesOn(reader, next)) return [];
  const clause = reader.predicate(at, [next.form], extent);
  if (!clause) return [];
  return [clause, ...clause.conjoined].map((member, index, members): Clause => {
    const { group, shares } = sharedVerb(reader, verb, member.verb);
    return {
      ...member,
      to: index === 0 ? (members[1]?.from ?? clause.to) : member.to,
      relation: 'coordinate',
      verb: group,
      conjoined: [],
      auxiliariesOf: shares ? verb : null,
    };
  });
}
