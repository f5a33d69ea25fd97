import { HEDGE_MODALS } from '@/lib/extraction/lexicons/hedges';
import type { Proposition } from '@/lib/extraction/propositions';
import type { Token } from '@/lib/extraction/token';

/**
 * Does a day named in these words lie ahead? "will open on Friday", "could open by April", and the
 * scheduled present "the cuts take effect March 31"; not "could have fallen in April".
 */
export function looksAhead({ verb, kind }: Proposition, tokens: Token[]): boolean {
  if (!verb) return false;
  if (verb.tense === 'future') return true;
  const group = tokens.slice(verb.from, verb.to);
  if (HEDGE_MODALS.has(tokens[verb.modal ?? -1]?.lower ?? ''))
    return !group.some(({ lemma }) => lemma === 'have');
  const [only, more] = group;
  const plain = !more && /^(?:VBP|VBZ)$/.test(only?.tag ?? '');
  return plain && kind === 'main' && !/^(?:be|have|say)$/.test(only?.lemma ?? '');
}
