import type { Clause, NounPhrase, Range } from '@/lib/extraction/grammar/graph';
import { beIn, pastOf, presentOf } from '@/lib/extraction/inflect';
import { isPlural } from '@/lib/extraction/number';
import type { Piece } from '@/lib/extraction/propositions';
import type { Token } from '@/lib/extraction/token';

const own = (range: Range): Piece => ({ kind: 'tokens', range, role: null });

/** "are reported to have been killed" → "were killed"; "is reported to take part" → "takes part". */
function loweredPieces({ verb }: Clause, plural: boolean, tokens: Token[]): Piece[] {
  const from = verb.raising?.to ?? verb.from;
  const main: Range = { from: verb.main, to: verb.main + 1 };
  const perfect = tokens[from]?.lower === 'have';
  const lemma = tokens[verb.main]?.lemma ?? '';
  const word = (text: string, role: 'light-verb' | 'inflection'): Piece => ({
    kind: 'word',
    text,
    role,
    from: main,
  });
  if (verb.voice === 'passive') {
    return [word(beIn(perfect ? 'past' : 'present', plural), 'light-verb'), own(main)];
  }
  if (tokens[verb.main]?.tag === 'VBG')
    return [word(beIn(perfect ? 'past' : 'present', plural), 'light-verb'), own(main)];
  const past = perfect && verb.main > from;
  return [word(past ? pastOf(lemma) : presentOf(lemma, plural), 'inflection')];
}

/** "was seized and burned": the second verb with the first one's auxiliaries. */
function sharingPieces({ verb, auxiliariesOf }: Clause, plural: boolean, tokens: Token[]): Piece[] {
  const predicate = own({ from: verb.from, to: verb.to });
  if (!auxiliariesOf) return [predicate];
  const { raising, from, main } = auxiliariesOf;
  if (!raising)
    return [{ kind: 'tokens', range: { from, to: main }, role: 'shared-verb' }, predicate];
  const range: Range = { from: verb.main, to: verb.main + 1 };
  if (verb.voice === 'active') {
    return [
      {
        kind: 'word',
        text: pastOf(tokens[verb.main]?.lemma ?? ''),
        role: 'inflection',
        from: range,
      },
    ];
  }
  const time = tokens[raising.to]?.lower === 'have' ? 'past' : 'present';
  return [{ kind: 'word', text: beIn(time, plural), role: 'light-verb', from: range }, predicate];
}

/**
 * The verb group as it stands in the claim. Reports are lowered ("is reported to have lost" →
 * "lost"), participles made finite ("destroying" → "destroyed", "based" → "was based"), shared
 * auxiliaries put back ("[was] burned").
 */
export function verbPieces(
  clause: Clause,
  subject: NounPhrase | null,
  tense: 'past' | 'present' | 'future',
  tokens: Token[],
): Piece[] {
  const { verb } = clause;
  const main: Range = { from: verb.main, to: verb.main + 1 };
  const plural = isPlural(subject, tokens);
  const time = tense === 'past' ? 'past' : 'present';
  const light: Piece = { kind: 'word', text: beIn(time, plural), role: 'light-verb', from: main };
  if (verb.raising) return loweredPieces(clause, plural, tokens);
  if (clause.auxiliariesOf) return sharingPieces(clause, plural, tokens);
  if (verb.form === 'past-participle') return [light, own({ from: verb.from, to: verb.to })];
  if (verb.form !== 'present-participle') return [own({ from: verb.from, to: verb.to })];
  if (verb.main > verb.from && tokens[verb.from]?.lemma === 'be') return [light, own(main)];
  const lemma = tokens[verb.main]?.lemma ?? '';
  const text = time === 'past' ? pastOf(lemma) : presentOf(lemma, plural);
  return [{ kind: 'word', text, role: 'inflection', from: main }];
}
