import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';
import {
  afterAdjective,
  capitals,
  clitic,
  compound,
  determined,
  eventSubject,
  gerundSubject,
  her,
  name,
  nominal,
  nounAfterDeterminer,
  nounBeforeMark,
  nounBeforeVerb,
  number,
  perCent,
  possessed,
  quantifier,
  sentenceInitial,
} from '@/lib/extraction/tagging/noun-rules';
import { canBe, type Rule } from '@/lib/extraction/tagging/rule';
import {
  afterTo,
  attributive,
  coordinatedVerb,
  finite,
  infinitive,
  irregularPast,
  may,
  meaning,
  modified,
  ordinalAdverb,
  pluralVerb,
  presentForm,
  thirdPerson,
  verbal,
} from '@/lib/extraction/tagging/verb-rules';
import type { Token } from '@/lib/extraction/token';

const RULES: Rule[] = [
  nounBeforeVerb,
  nounBeforeMark,
  presentForm,
  meaning,
  pluralVerb,
  coordinatedVerb,
  eventSubject,
  gerundSubject,
  thirdPerson,
  possessed,
  modified,
  afterAdjective,
  sentenceInitial,
  irregularPast,
  nounAfterDeterminer,
  finite,
  verbal,
  clitic,
  capitals,
  compound,
  number,
  may,
  name,
  determined,
  her,
  perCent,
  infinitive,
  quantifier,
  nominal,
  attributive,
  ordinalAdverb,
  afterTo,
];

function verbTag({ tag, lower }: Token, before: Token | undefined): string {
  if (tag === 'NNS') return 'VBZ';
  return IRREGULAR_FORMS.get(lower) === lower && before?.tag !== 'NNS' ? 'VBD' : 'VBP';
}

/** "The find, made/VBN on Thursday, led/VBN to arrests": of two participles after commas the second is the verb. */
function pastAfterAside(tokens: Token[]): number {
  const follows = ({ tag }: Token, at: number) => tag === 'VBN' && tokens[at - 1]?.tag === ',';
  const aside = tokens.findIndex(follows);
  const noun = /^NN/.test(tokens[aside - 2]?.tag ?? '');
  const next = tokens.findIndex((token, at) => at > aside && follows(token, at));
  return noun && next > aside && canBe(tokens[next]?.lower ?? '', 'VBD') ? next : -1;
}

/**
 * A sentence the tagger left without a finite verb gets the likeliest one: "The zone accounts/NNS
 * for 70%", "Troops attack/NN the base".
 */
function findMissingVerb(tokens: Token[]): Token[] {
  if (tokens.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return tokens;
  const past = pastAfterAside(tokens);
  if (past >= 0) return tokens.map((token, at) => (at === past ? { ...token, tag: 'VBD' } : token));
  const index = tokens.findIndex(({ tag, lower }, at) => {
    const before = tokens[at - 1]?.tag ?? '';
    const after = tokens[at + 1]?.tag ?? '';
    if (
      !/^(?:NN|PRP|\)|CD)/.test(before) ||
      before === 'PRP$' ||
      !/^(?:DT|IN|TO|CD|JJ|RB|PRP|\$|VBN|NN)/.test(after)
    )
      return false;
    if (tag === 'NNS') return canBe(lower, 'VBZ') && before !== 'NNS';
    if (tag === 'NN' && /^NNP?$/.test(before) && IRREGULAR_FORMS.get(lower) === lower) return true;
    return tag === 'NN' && before === 'NNS' && canBe(lower, 'VBP');
  });
  return tokens.map((token, at) =>
    at === index ? { ...token, tag: verbTag(token, tokens[at - 1]) } : token,
  );
}

/**
 * Repairs of the tagger's work that need the neighbouring words; each rule sees the repairs made to
 * the words before it. The first rule that answers decides.
 */
export function retag(tokens: Token[]): Token[] {
  const repaired: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = repaired[index - 1];
    let tag: string | null = null;
    for (const rule of RULES) {
      tag = rule(token, before, tokens[index + 1], index === 0);
      if (tag) break;
    }
    repaired.push(tag ? { ...token, tag } : token);
  }
  return findMissingVerb(repaired);
}
