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
import type { Token } from '@/lib/extraction/token';

/** Something the text has mentioned and a later word can stand for. */
export type Mention = Span & {
  words: string;
  plural: boolean;
  /** A "name" may be a person's or a thing's. */
  nature: 'person' | 'group' | 'name' | 'thing';
  subject: boolean;
  sentence: number;
};

export type Discourse = {
  mentions: Mention[];
  /** What a place noun alone means by now: "town" → "Namhsan". */
  places: Map<string, Mention>;
  /** Full names by their last word: "Hess" → "Viktor Hess". */
  fullNames: Map<string, Mention>;
};

/** Where a mention is read, and how "his" in it is spelt out. */
type Place = {
  sentence: number;
  tokens: Token[];
  text: string;
  possessor: (token: Token) => string | null;
};

const MEMORY = 80;

export function createDiscourse(): Discourse {
  return { mentions: [], places: new Map(), fullNames: new Map() };
}

const isNameToken = ({ tag }: Token) => tag.startsWith('NNP');

function natureOf(base: Token[]): Mention['nature'] {
  const head = base.at(-1);
  if (!head) return 'thing';
  if (!isNameToken(head)) {
    if (PERSON_NOUNS.has(head.lemma) || PERSON_NOUNS.has(head.lower)) return 'person';
    return GROUP_NOUNS.has(head.lemma) ? 'group' : 'thing';
  }
  if (base.some((token) => isNameToken(token) && ORGANISATION_WORDS.has(token.lower)))
    return 'group';
  if (base.some(({ lower }) => TITLES.has(lower) || PERSON_NOUNS.has(lower))) return 'person';
  if (/^\p{Lu}{2,}$/u.test(head.text)) return 'group';
  return base.filter(isNameToken).length <= 3 && base[0]?.tag !== 'DT' ? 'name' : 'thing';
}

function wordsOf(tokens: Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return '';
  const words = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return isNameToken(first) || /^\p{Lu}{2}/u.test(first.text)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Heads nothing later refers back to: pronouns, times, bare adjectives, "neither side". */
function isReferable(base: Token[]): boolean {
  const head = base.at(-1);
  if (!head || TIME_NOUNS.has(head.lemma) || TIME_NOUNS.has(head.lower)) return false;
  if (
    base.some(({ tag }) => tag === 'PRP$') ||
    /^(?:neither|no|nobody|none)$/.test(base[0]?.lower ?? '')
  )
    return false;
  const counted = base.length > 1 && base.some(({ tag }) => tag === 'CD');
  return counted || !/^(?:PRP|EX|DT|CD|JJ)/.test(head.tag);
}

/** A noun phrase as later sentences may quote it: its base, and one "of …" after it. */
function mentionOf(
  phrase: NounPhrase,
  subject: boolean,
  { sentence, tokens, text, possessor }: Place,
): Mention | null {
  const base = tokens.slice(phrase.base.from, phrase.base.to);
  if (!isReferable(base)) return null;
  const owner = base[0]?.tag === 'PRP$' ? possessor(base[0]) : '';
  if (owner === null) return null;
  const several = phrase.conjuncts.length > 1;
  const partitive = tokens[phrase.base.to]?.lower === 'of' ? phrase.inner[0]?.base.to : undefined;
  const to = several ? phrase.to : (partitive ?? phrase.base.to);
  const aged = phrase.attachments.some(
    (aside) => aside.phrase && tokens[aside.phrase.from]?.tag === 'CD',
  );
  return {
    start: base[0]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    words:
      owner === ''
        ? wordsOf(tokens.slice(phrase.from, to), text)
        : `${owner} ${wordsOf(tokens.slice(phrase.from + 1, to), text)}`,
    plural: isPlural(phrase, tokens),
    nature: several ? 'thing' : aged ? 'person' : natureOf(base),
    subject,
    sentence,
  };
}

/** "the town of Namhsan", "Kan Mong village": from now on "the town" can be named. */
function placeOf(phrase: NounPhrase, tokens: Token[]): { noun: string; name: Token[] } | null {
  const noun = tokens[phrase.head]?.lower ?? '';
  if (!PLACE_NOUNS.has(noun)) return null;
  const inner = tokens[phrase.base.to]?.lower === 'of' ? phrase.inner[0] : undefined;
  const after = inner ? tokens.slice(inner.base.from, inner.base.to) : [];
  if (after.length > 0 && after.every(isNameToken)) return { noun, name: after };
  const before = tokens.slice(phrase.base.from, phrase.head);
  const named = before.length > 0 && before.every(isNameToken);
  return named ? { noun, name: tokens.slice(phrase.base.from, phrase.base.to) } : null;
}

function clausesWithin(clause: Clause): Clause[] {
  const parts = [...clause.fronted, ...clause.complements].flatMap(
    ({ clause: nested }) => nested ?? [],
  );
  return [clause, ...[...parts, ...clause.conjoined].flatMap(clausesWithin)];
}

/** The phrase itself, its members and objects, and the names in apposition to it. */
function mentionsIn(phrase: NounPhrase): NounPhrase[] {
  const named = phrase.attachments.flatMap(({ kind, phrase: aside }) =>
    kind === 'apposition' && aside ? [aside] : [],
  );
  return [...new Set([...phrasesWithin(phrase), ...phrase.conjuncts]), ...named];
}

/** Adds what a sentence mentions to what pronouns in it and after it can mean. */
export function remember(discourse: Discourse, clauses: Clause[], place: Place): void {
  const { tokens, text } = place;
  for (const clause of clauses.flatMap(clausesWithin)) {
    const others = [...clause.fronted, ...keptComplements(clause)].flatMap(
      ({ phrase }) => phrase ?? [],
    );
    for (const phrase of [...(clause.subject ? [clause.subject] : []), ...others]) {
      for (const each of mentionsIn(phrase)) {
        const aside = each !== phrase && phrase.attachments.some((other) => other.phrase === each);
        const subject = phrase === clause.subject && (each === phrase || aside);
        const head = tokens[each.head];
        if (aside && !(head && isNameToken(head))) continue;
        const mention = mentionOf(each, subject, place);
        if (!mention) continue;
        discourse.mentions.push(expanded(mention, discourse));
        const named = placeOf(each, tokens);
        if (named)
          discourse.places.set(named.noun, {
            ...mention,
            words: wordsOf(named.name, text),
            start: named.name[0]?.start ?? mention.start,
          });
      }
    }
  }
  if (discourse.mentions.length > MEMORY) discourse.mentions = discourse.mentions.slice(-MEMORY);
}

/** A surname alone takes the full name the article gave before. */
function expanded(mention: Mention, { fullNames }: Discourse): Mention {
  const names = mention.words.split(' ');
  const last = names.at(-1) ?? '';
  const full = fullNames.get(last);
  if (names.length === 1 && full) return { ...mention, words: full.words, nature: 'person' };
  if (names.length > 1 && (mention.nature === 'person' || mention.nature === 'name'))
    fullNames.set(last, mention);
  return mention;
}
