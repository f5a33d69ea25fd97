import lexicon from 'wink-lexicon/src/lexicon.js';
import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';
import { MULTIPLIERS, NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';
import { MONTHS, WEEKDAYS } from '@/lib/extraction/lexicons/time-words';
import type { Token } from '@/lib/extraction/tokens';

type Rule = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  first: boolean,
) => string | null;

/** Does the lexicon know this word with this tag? */
function canBe(word: string, tag: string): boolean {
  return Object.hasOwn(lexicon, word) && (lexicon[word]?.includes(tag) ?? false);
}

const NOUN_LIKE = /^(?:NN|JJ|CD|VBG$|VBN$|POS|RBS?$)/;
const calendar = new Set<string>([...MONTHS, ...WEEKDAYS]);

/** "six-day offensive", "people-smugglers": compounds outside the tagger's lexicon. */
const compound: Rule = ({ text, lower, tag }, _before, after) => {
  if (!lower.includes('-') || text !== lower || /^\d/.test(text)) {
    return /^\d[\d.,]*-\p{L}/u.test(text) ? (after && /^NN/.test(after.tag) ? 'JJ' : 'NN') : null;
  }
  if (tag !== 'NNP' && tag !== 'NN' && tag !== 'VBP' && tag !== 'NNS') return null;
  if (/(?:ed|ing|wide|old|long|free|like)$/.test(lower)) return 'JJ';
  if (/[^s]s$/.test(lower)) return 'NNS';
  return after && /^(?:NN|JJ)/.test(after.tag) ? 'JJ' : 'NN';
};

/** "forty-one", "dozen", "million". */
const number: Rule = ({ lower }) => {
  if (/^\d+[-–]\d+$/.test(lower)) return 'CD';
  if (/^\d[\d.,]*(?:m|bn|k|tn)$/.test(lower)) return 'CD';
  if (lower === 'half' || lower === 'm' || lower === 'k') return null;
  const parts = lower.split('-');
  return parts.every((part) => NUMBER_WORDS.has(part) || MULTIPLIERS.has(part)) ? 'CD' : null;
};

/** "in May" is the month; "may leave" the modal. */
const may: Rule = ({ text, lower }, before, after) => {
  if (lower !== 'may') return null;
  if (text === 'May' && (before?.tag === 'IN' || before?.tag === 'CD' || after?.tag === 'CD'))
    return 'NNP';
  return text === 'may' ? 'MD' : null;
};

/** A capital in mid-sentence beside another name: "Operation Rising Sun", "Grand Mosque". */
const name: Rule = ({ text, tag, lower }, before, after, first) => {
  if (first || !/^\p{Lu}\p{Ll}/u.test(text)) return null;
  if (calendar.has(lower)) return 'NNP';
  if (/^(?:VB|JJ|RB|FW|UH|NN$)/.test(tag) && tag !== 'NNP') {
    const beside = [before, after].some(
      (token) => token?.tag === 'NNP' || /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''),
    );
    return beside || tag === 'NN' || tag === 'JJ' ? 'NNP' : null;
  }
  return null;
};

/** After a determiner or possessive only a noun can follow: "the find", "its launches". */
const determined: Rule = ({ tag }, before, after) => {
  if (
    !before ||
    !/^(?:DT|PRP\$|POS)$/.test(before.tag) ||
    /^(?:that|this|these|those|all|both)$/.test(before.lower)
  )
    return null;
  if (after && NOUN_LIKE.test(after.tag)) return null;
  if (tag === 'VB' || tag === 'VBP') return 'NN';
  return tag === 'VBZ' ? 'NNS' : null;
};

/** "Saudi Arabia's Grand Mosque" against "it's raining". */
const clitic: Rule = ({ lower }, before, after) => {
  if (lower === "'s") return before && /^(?:PRP|EX|W)/.test(before.tag) ? 'VBZ' : 'POS';
  if (lower === "'")
    return before &&
      /s$/.test(before.lower) &&
      /^NN/.test(before.tag) &&
      /^(?:NN|JJ|CD|VBN|VBG)/.test(after?.tag ?? '')
      ? 'POS'
      : null;
  return lower === "n't" ? 'RB' : null;
};

/** "her" before a noun is a determiner. */
const her: Rule = ({ lower }, _before, after) =>
  lower === 'her' ? (after && /^(?:NN|JJ|CD|VBN|VBG)/.test(after.tag) ? 'PRP$' : 'PRP') : null;

/** "per cent" is one noun. */
const perCent: Rule = ({ lower }, _before, after) =>
  lower === 'per' && after?.lower === 'cent' ? 'NN' : null;

/** After a modal or "to" the plain form is a verb: "to target", "will face". */
const infinitive: Rule = ({ tag, lower }, before) => {
  if (!before || (tag !== 'NN' && tag !== 'VBP')) return null;
  return before.tag === 'MD' && lower !== 'not' ? 'VB' : null;
};

/** "several", "many", "few" count what follows. */
const quantifier: Rule = ({ lower }) =>
  /^(?:several|many|few|various|numerous|countless)$/.test(lower) ? 'JJ' : null;

/** "offensive" after a determiner and before no noun is the attack, not the quality. */
const nominal: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'JJ' || !before || !/^(?:DT|PRP\$|POS|JJ|CD|NN)/.test(before.tag)) return null;
  if (after && /^(?:NN|JJ|CD|VBG|VBN|CC|HYPH)/.test(after.tag)) return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** "the most persecuted groups": a past form between determiner and noun is a participle. */
const attributive: Rule = ({ tag }, before, after) => {
  if (tag !== 'VBD' || !before || !after) return null;
  if (before.tag === 'CD') return after.tag === 'NNS' ? 'VBN' : null;
  return /^(?:DT|PRP\$|POS|RBS|RBR|JJ)$/.test(before.tag) && /^NN/.test(after.tag) ? 'VBN' : null;
};

/** "US", "ABC", "EU": capitals throughout are names, whatever the word in small letters is. */
const capitals: Rule = ({ text, tag }) =>
  /^\p{Lu}{2,}s?$/u.test(text) && !/^(?:NNPS?|CD|DT|IN|CC)$/.test(tag) ? 'NNP' : null;

/** "first noticed", "later withdrew". */
const ordinalAdverb: Rule = ({ lower }, _before, after) =>
  /^(?:first|last)$/.test(lower) && /^VB[DN]$/.test(after?.tag ?? '') ? 'RB' : null;

/** "deployed to retrieve them": a noun-looking word between "to" and an object. */
const afterTo: Rule = ({ tag, lower, text }, before, after) => {
  if (before?.lower !== 'to' || !/^(?:NN|VBP|JJ)$/.test(tag) || text !== lower) return null;
  if (!/^(?:DT|PRP|IN|TO|NNS|NNP|JJ|CD|RB)/.test(after?.tag ?? ''))
    return tag === 'VBP' ? 'VB' : null;
  return canBe(lower, 'VB') || !Object.hasOwn(lexicon, lower) ? 'VB' : null;
};

/** Forms of "be" that can only be finite, and a past form after a relative pronoun. */
const finite: Rule = ({ lower, tag }, before) => {
  if (lower === 'was' || lower === 'were') return 'VBD';
  if (/^(?:said|told)$/.test(lower) && before && /^(?:NN|,|"|PRP$)/.test(before.tag)) return 'VBD';
  return tag === 'VBN' && before && /^(?:WDT|WP|PRP|EX)$/.test(before.tag) ? 'VBD' : null;
};

/** Words outside the lexicon that look like verbs: "eradicate". */
const verbal: Rule = ({ tag, lower, text }, before) => {
  if (
    tag !== 'NN' ||
    text !== lower ||
    !/(?:ate|ify|i[sz]e)$/.test(lower) ||
    Object.hasOwn(lexicon, lower)
  )
    return null;
  return before && /^(?:,|CC|TO)$/.test(before.tag) ? 'VB' : null;
};

/**
 * Irregular pasts the tagger takes for nouns or plain forms. "swept" can be nothing else; "cut" and
 * "shot" need a subject or "and" before them and something to act on after.
 */
const irregularPast: Rule = ({ tag, lower, text }, before, after) => {
  if (text !== lower || !/^(?:NNP?|JJ|VBP?|VBN|RB)$/.test(tag) || !IRREGULAR_FORMS.has(lower))
    return null;
  const plain = IRREGULAR_FORMS.get(lower) === lower;
  if (!plain && !canBe(lower, 'NN') && !canBe(lower, 'JJ') && !canBe(lower, 'VB'))
    return tag === 'VBN' ? null : 'VBD';
  if (tag === 'VBN' || !before || !/^(?:NN|PRP$|\)|,|RB|CC|WDT|WP)/.test(before.tag)) return null;
  if (before.tag === 'RB' && !plain) return null;
  return /^(?:DT|PRP|CD|\$|RP|RB|IN|NNP)/.test(after?.tag ?? '') &&
    (tag !== 'NN' || after?.tag !== 'IN' || !canBe(lower, 'NN'))
    ? 'VBD'
    : null;
};

/** "in a well": an adverb between determiner and the end of the phrase is a noun. */
const nounAfterDeterminer: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'RB' || before?.tag !== 'DT' || (after && /^(?:JJ|NN|RB|VB|CD)/.test(after.tag)))
    return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** A capital at the head of a sentence does not make a known noun a name: "Researchers found". */
const sentenceInitial: Rule = ({ text, lower, tag }, _before, after, first) => {
  if (
    !first ||
    tag !== 'NNP' ||
    !/^\p{Lu}\p{Ll}+$/u.test(text) ||
    /^(?:NNP|CD)/.test(after?.tag ?? '') ||
    /^\p{Lu}/u.test(after?.text ?? '')
  )
    return null;
  if (!Object.hasOwn(lexicon, lower)) return null;
  return lexicon[lower]?.find((known) => /^(?:NNS?|JJ|VBG)$/.test(known)) ?? null;
};

/** "he says", "BNOnews reports that": a form the tagger took for a plural noun. */
const thirdPerson: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NNS' || !canBe(lower, 'VBZ') || !before) return null;
  const clause = after?.lower === 'that' && /^NNP?$/.test(before.tag);
  return before.tag === 'PRP' || before.tag === 'WDT' || before.tag === 'WP' || clause
    ? 'VBZ'
    : null;
};

/** "China's southwest" ends in a noun. */
const possessed: Rule = ({ tag }, before, after) =>
  tag === 'RB' && before?.tag === 'POS' && !/^(?:JJ|RB|VBN|CD|NN)/.test(after?.tag ?? '')
    ? 'NN'
    : null;

/** "huge piles and partially collapsed buildings": no past tense between an adverb of manner and a noun. */
const modified: Rule = ({ tag }, before, after) => {
  if (tag !== 'VBD' || !before?.lower.endsWith('ly') || before.tag !== 'RB') return null;
  return /^NNS?$/.test(after?.tag ?? '') ? 'VBN' : null;
};

/** "a pretty big win": verb forms after an adjective that a determiner opened are nouns. */
const afterAdjective: Rule = ({ tag, lower }, before, after) => {
  if (!/^VBP?$/.test(tag) || before?.tag !== 'JJ' || /^(?:NN|DT|PRP|CD)/.test(after?.tag ?? ''))
    return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** "since fighting resumed": before a finite verb a form in -ing is its subject. */
const gerundSubject: Rule = ({ tag }, before, after) =>
  tag === 'VBG' &&
  /^(?:VBD|MD|VBZ)$/.test(after?.tag ?? '') &&
  (!before || /^(?:IN|DT|CC|,|WRB|RB)$/.test(before.tag))
    ? 'NN'
    : null;

/** "30,000 people share latrines": a plain form between a plural and what it acts on. */
const pluralVerb: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NN' || before?.tag !== 'NNS' || !canBe(lower, 'VBP')) return null;
  return /^(?:DT|PRP\$|PRP|CD|JJR)$/.test(after?.tag ?? '') ? 'VBP' : null;
};

/** "and abolishes postal ballots": a form in -s after "and" and before an object. */
const coordinatedVerb: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NNS' || before?.tag !== 'CC' || canBe(lower, 'NNS')) return null;
  return /^(?:DT|PRP\$|JJ|NNS?|NNP|CD|IN)$/.test(after?.tag ?? '') ? 'VBZ' : null;
};

const RULES: Rule[] = [
  pluralVerb,
  coordinatedVerb,
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

/**
 * A sentence the tagger left without a finite verb gets the likeliest one: "The zone accounts/NNS
 * for 70%", "Troops attack/NN the base".
 */
function findMissingVerb(tokens: Token[]): Token[] {
  if (tokens.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return tokens;
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
    return tag === 'NN' && before === 'NNS' && canBe(lower, 'VBP');
  });
  return tokens.map((token, at) =>
    at === index ? { ...token, tag: token.tag === 'NNS' ? 'VBZ' : 'VBP' } : token,
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
