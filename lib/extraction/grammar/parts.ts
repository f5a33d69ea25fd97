import type { Complement, Reader } from '@/lib/extraction/grammar/graph';

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
