import type { Complement, Reader } from '@/lib/extraction/grammar/graph';
import { isPastOrParticiple } from '@/lib/extraction/grammar/word-classes';

/** A complement with nothing special about it but what `rest` says. */
export function complement(
  kind: Complement['kind'],
  from: number,
  to: number,
  rest: Partial<Complement> = {},
): Complement {
  return { kind, from, to, phrase: null, clause: null, detached: false, ...rest };
}

/** Does a finite predicate begin here, past adverbs? A bare participle does not count. */
export function finiteAt(reader: Reader, at: number): boolean {
  return reader.verbGroup(at)?.form === 'finite';
}

/** "nine opposed it": a past form with an object of its own begins a clause. */
export function actsAt({ tokens }: Reader, at: number): boolean {
  return isPastOrParticiple(tokens[at]) && /^(?:DT|PRP|PRP\$|CD)$/.test(tokens[at + 1]?.tag ?? '');
}

/** As `actsAt`, where a number may be a measure or a time: "aged 91", "taken two nights earlier". */
export function surelyActsAt(reader: Reader, at: number): boolean {
  return actsAt(reader, at) && reader.tokens[at + 1]?.tag !== 'CD';
}
