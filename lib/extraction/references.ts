import type { Clause, NounPhrase } from '@/lib/extraction/grammar/graph';
import { keptComplements, phrasesWithin } from '@/lib/extraction/holes';
import {
  GROUP_NOUNS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  TITLES,
} from '@/lib/extraction/lexicons/noun-classes';
import { TIME_NOUNS } from '@/lib/extraction/lexicons/time-words';
import { isPlural } from '@/lib/extraction/number';
import type { Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/tokens';

/** Something the text has mentioned and a later word can stand for. */
export type Mention = Span & {
  words: string;
  plural: boolean;
  nature: 'person' | 'group' | 'thing';
  subject: boolean;
  sentence: number;
};

/** What a place noun alone means by now: "town" → "Namhsan". */
export type Discourse = { mentions: Mention[]; places: Map<string, Mention> };

/** Words that stand in for others in a claim, with where they come from. */
export type Resolution = Span & { words: string };

/** Pronouns look back this many sentences and no further. */
const REACH = 4;
const MEMORY = 80;

export function createDiscourse(): Discourse {
  return { mentions: [], places: new Map() };
}

function natureOf(base: Token[]): Mention['nature'] {
  const head = base.at(-1);
  const lemma = head?.lemma ?? '';
  const lower = head?.lower ?? '';
  if (head?.tag.startsWith('NNP')) {
    if (base.some(({ lower: word }) => TITLES.has(word) || PERSON_NOUNS.has(word))) return 'person';
    if (
      base.some(({ lower: word }) => ORGANISATION_WORDS.has(word)) ||
      /^\p{Lu}{2,}$/u.test(head.text)
    )
      return 'group';
    const names = base.filter(({ tag }) => tag.startsWith('NNP')).length;
    return names >= 2 && names <= 3 && base[0]?.tag !== 'DT' ? 'person' : 'thing';
  }
  if (PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(lower)) return 'person';
  return GROUP_NOUNS.has(lemma) ? 'group' : 'thing';
}

function wordsOf(tokens: Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  const words = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return first.tag === 'DT' || first.tag === 'PRP$'
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** The noun phrase as later sentences may quote it: base, and one "of …" after it. */
function mentionOf(
  phrase: NounPhrase,
  subject: boolean,
  sentence: number,
  tokens: Token[],
  text: string,
): Mention | null {
  const base = tokens.slice(phrase.base.from, phrase.base.to);
  const head = base.at(-1);
  if (
    !head ||
    /^(?:PRP|EX|DT|CD|JJ)/.test(head.tag) ||
    TIME_NOUNS.has(head.lemma) ||
    TIME_NOUNS.has(head.lower)
  )
    return null;
  if (base.some(({ tag }) => tag === 'PRP$')) return null;
  const end =
    tokens[phrase.base.to]?.lower === 'of'
      ? (phrase.inner[0]?.base.to ?? phrase.base.to)
      : phrase.base.to;
  const to = phrase.conjuncts.length > 1 ? phrase.to : end;
  const words = wordsOf(tokens.slice(phrase.from, to), text);
  return {
    start: base[0]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    words,
    plural: isPlural(phrase, tokens),
    nature: phrase.conjuncts.length > 1 ? 'thing' : natureOf(base),
    subject,
    sentence,
  };
}

/** "the town of Namhsan", "Kan Mong village": from now on "the town" can be named. */
function placeOf(phrase: NounPhrase, tokens: Token[]): { noun: string; name: Token[] } | null {
  const head = tokens[phrase.head];
  const noun = head?.lower ?? '';
  if (!head || !PLACE_NOUNS.has(noun)) return null;
  const inner = phrase.inner[0];
  const after =
    tokens[phrase.base.to]?.lower === 'of' && inner
      ? tokens.slice(inner.base.from, inner.base.to)
      : [];
  if (after.length > 0 && after.every(({ tag }) => tag.startsWith('NNP')))
    return { noun, name: after };
  const before = tokens
    .slice(phrase.base.from, phrase.head)
    .filter(({ tag }) => tag.startsWith('NNP'));
  return before.length > 0 && before.length === phrase.head - phrase.base.from
    ? { noun, name: tokens.slice(phrase.base.from, phrase.base.to) }
    : null;
}

function clausesWithin(clause: Clause): Clause[] {
  const parts = [...clause.fronted, ...clause.complements].flatMap(({ clause: nested }) =>
    nested ? [nested] : [],
  );
  return [clause, ...[...parts, ...clause.conjoined].flatMap(clausesWithin)];
}

/** Adds what a sentence mentions to what pronouns in it and after it can mean. */
export function remember(
  discourse: Discourse,
  clauses: Clause[],
  sentence: number,
  tokens: Token[],
  text: string,
): void {
  for (const clause of clauses.flatMap(clausesWithin)) {
    const others = [...clause.fronted, ...keptComplements(clause)].flatMap(({ phrase }) =>
      phrase ? [phrase] : [],
    );
    for (const [index, phrase] of [
      ...(clause.subject ? [clause.subject] : []),
      ...others,
    ].entries()) {
      const subject = index === 0 && clause.subject !== null;
      for (const each of new Set([...phrasesWithin(phrase), ...phrase.conjuncts])) {
        const mention = mentionOf(each, subject && each === phrase, sentence, tokens, text);
        if (mention) discourse.mentions.push(mention);
        const place = placeOf(each, tokens);
        if (place && mention)
          discourse.places.set(place.noun, {
            ...mention,
            words: wordsOf(place.name, text),
            start: place.name[0]?.start ?? mention.start,
          });
      }
    }
  }
  if (discourse.mentions.length > MEMORY) discourse.mentions = discourse.mentions.slice(-MEMORY);
}

type Agreement = (mention: Mention) => boolean;

const AGREEMENT: Record<string, Agreement> = {
  he: ({ nature, plural }) => nature === 'person' && !plural,
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
  const plural = agreement === 'they' && !mention.plural ? -1.2 : 0;
  return (
    -(sentence - mention.sentence) * 1.5 + (mention.subject ? 2 : 0) + plural + mention.start / 1e9
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
