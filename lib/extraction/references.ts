import type { Discourse, Mention } from '@/lib/extraction/mentions';
import type { Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

/** Words that stand in for others in a claim, with where they come from. */
export type Resolution = Span & { words: string };

/** Pronouns look back this many sentences and no further. */
const REACH = 5;

type Agreement = (mention: Mention) => boolean;

const AGREEMENT: Record<string, Agreement> = {
  he: ({ nature, plural }) => (nature === 'person' || nature === 'name') && !plural,
  it: ({ nature, plural }) => nature !== 'person' && !plural,
  they: ({ plural, nature }) => plural || nature === 'group',
};

const PRONOUNS: Record<string, { agreement: string; possessive: boolean }> = {
  he: { agreement: 'he', possessive: false },
  she: { agreement: 'he', possessive: false },
  him: { agreement: 'he', possessive: false },
  her: { agreement: 'he', possessive: false },
  his: { agreement: 'he', possessive: true },
  it: { agreement: 'it', possessive: false },
  its: { agreement: 'it', possessive: true },
  they: { agreement: 'they', possessive: false },
  them: { agreement: 'they', possessive: false },
  their: { agreement: 'they', possessive: true },
};

/** Later sentences weigh more, subjects before other mentions, and plural "they" before a group. */
function salience(mention: Mention, sentence: number, agreement: string): number {
  const plural = agreement === 'they' && !mention.plural ? -2.2 : 0;
  const guessed = mention.nature === 'name' ? -0.5 : 0;
  return (
    -(sentence - mention.sentence) * 2.2 +
    (mention.subject ? 2 : 0) +
    plural +
    guessed +
    mention.start / 1e9
  );
}

/** The mention a third-person pronoun stands for, the pronoun's own sentence included; null when none agrees. */
export function resolvePronoun(
  discourse: Discourse,
  token: Token,
  sentence: number,
): Resolution | null {
  const known = Object.hasOwn(PRONOUNS, token.lower) ? PRONOUNS[token.lower] : undefined;
  if (!known) return null;
  const agrees = AGREEMENT[known.agreement];
  const possessive = known.possessive || token.tag === 'PRP$';
  const best = discourse.mentions
    .filter(
      (mention) =>
        mention.end <= token.start && sentence - mention.sentence < REACH && agrees?.(mention),
    )
    .toSorted(
      (a, b) => salience(b, sentence, known.agreement) - salience(a, sentence, known.agreement),
    )[0];
  if (!best) return null;
  const words = possessive ? `${best.words}${/s$/.test(best.words) ? '’' : '’s'}` : best.words;
  return { start: best.start, end: best.end, words };
}

/** "the town" → "Namhsan", when the article has said which town. */
export function resolvePlace(
  discourse: Discourse,
  determiner: Token,
  noun: Token,
): Resolution | null {
  if (determiner.lower !== 'the') return null;
  const place = discourse.places.get(noun.lower);
  return place && place.end <= determiner.start
    ? { start: place.start, end: place.end, words: place.words }
    : null;
}
