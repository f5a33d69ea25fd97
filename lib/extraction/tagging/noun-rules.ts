import { MULTIPLIERS, NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';
import { MONTHS, WEEKDAYS } from '@/lib/extraction/lexicons/time-words';
import { canBe, knownTags, type Rule } from '@/lib/extraction/tagging/rule';

const NOUN_LIKE = /^(?:NN|JJ|CD|VBG$|VBN$|POS|RBS?$)/;
const calendar = new Set<string>([...MONTHS, ...WEEKDAYS]);

/** "six-day offensive", "people-smugglers": compounds outside the tagger's lexicon. */
export const compound: Rule = ({ text, lower, tag }, _before, after) => {
  if (!lower.includes('-') || text !== lower || /^\d/.test(text)) {
    return /^\d[\d.,]*-\p{L}/u.test(text) ? (after && /^NN/.test(after.tag) ? 'JJ' : 'NN') : null;
  }
  if (tag !== 'NNP' && tag !== 'NN' && tag !== 'VBP' && tag !== 'NNS') return null;
  if (/(?:ed|ing|wide|old|long|free|like)$/.test(lower)) return 'JJ';
  if (/[^s]s$/.test(lower)) return 'NNS';
  return after && /^(?:NN|JJ)/.test(after.tag) ? 'JJ' : 'NN';
};

const isNumberWord = (word: string) => NUMBER_WORDS.has(word) || MULTIPLIERS.has(word);

/** "forty-one", "dozen", "million". */
export const number: Rule = ({ lower }) => {
  if (/^\d+[-–]\d+$/.test(lower)) return 'CD';
  if (/^\d[\d.,]*(?:m|bn|k|tn)$/.test(lower)) return 'CD';
  if (lower === 'half' || lower === 'm' || lower === 'k') return null;
  const counts = lower.includes('-') ? lower.split('-').every(isNumberWord) : isNumberWord(lower);
  return counts ? 'CD' : null;
};

/** A capital in mid-sentence beside another name: "Operation Rising Sun", "Grand Mosque". */
export const name: Rule = ({ text, tag, lower }, before, after, first) => {
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
export const determined: Rule = ({ tag }, before, after) => {
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
export const clitic: Rule = ({ lower }, before, after) => {
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
export const her: Rule = ({ lower }, _before, after) =>
  lower === 'her' ? (after && /^(?:NN|JJ|CD|VBN|VBG)/.test(after.tag) ? 'PRP$' : 'PRP') : null;

/** "per cent" is one noun. */
export const perCent: Rule = ({ lower }, _before, after) =>
  lower === 'per' && after?.lower === 'cent' ? 'NN' : null;

const INDEFINITE = new Set(['several', 'many', 'few', 'various', 'numerous', 'countless']);

/** "several", "many", "few" count what follows. */
export const quantifier: Rule = ({ lower }) => (INDEFINITE.has(lower) ? 'JJ' : null);

/** "offensive" after a determiner and before no noun is the attack, not the quality. */
export const nominal: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'JJ' || !before || !/^(?:DT|PRP\$|POS|JJ|CD|NN)/.test(before.tag)) return null;
  if (after && /^(?:NN|JJ|CD|VBG|VBN|CC|HYPH)/.test(after.tag)) return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** "US", "ABC", "EU": capitals throughout are names, whatever the word in small letters is. */
export const capitals: Rule = ({ text, tag }) =>
  !/^(?:NNPS?|CD|DT|IN|CC)$/.test(tag) && /^\p{Lu}{2,}s?$/u.test(text) ? 'NNP' : null;

/** "in a well": an adverb between determiner and the end of the phrase is a noun. */
export const nounAfterDeterminer: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'RB' || before?.tag !== 'DT' || (after && /^(?:JJ|NN|RB|VB|CD)/.test(after.tag)))
    return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** A capital at the head of a sentence does not make a known noun a name: "Researchers found". */
export const sentenceInitial: Rule = ({ text, lower, tag }, _before, after, first) => {
  if (
    !first ||
    tag !== 'NNP' ||
    !/^\p{Lu}\p{Ll}+$/u.test(text) ||
    /^(?:NNP|CD)/.test(after?.tag ?? '') ||
    /^\p{Lu}/u.test(after?.text ?? '')
  )
    return null;
  if (knownTags(lower) === null) return null;
  return knownTags(lower)?.find((known) => /^(?:NNS?|JJ|VBG)$/.test(known)) ?? null;
};

/** "China's southwest" ends in a noun. */
export const possessed: Rule = ({ tag }, before, after) =>
  tag === 'RB' && before?.tag === 'POS' && !/^(?:JJ|RB|VBN|CD|NN)/.test(after?.tag ?? '')
    ? 'NN'
    : null;

/** "a pretty big win": verb forms after an adjective that a determiner opened are nouns. */
export const afterAdjective: Rule = ({ tag, lower }, before, after) => {
  if (!/^VBP?$/.test(tag) || before?.tag !== 'JJ' || /^(?:NN|DT|PRP|CD)/.test(after?.tag ?? ''))
    return null;
  return canBe(lower, 'NN') ? 'NN' : null;
};

/** "Shelling by the army", "Shelling killed": at the head of a sentence a form in -ing that has a doer or a past is an event. */
export const eventSubject: Rule = ({ tag }, _before, after, first) =>
  first && tag === 'VBG' && (after?.lower === 'by' || after?.tag === 'VBN') ? 'NN' : null;

/** "since fighting resumed": before a finite verb a form in -ing is its subject. */
export const gerundSubject: Rule = ({ tag }, before, after) =>
  tag === 'VBG' &&
  /^(?:VBD|MD|VBZ)$/.test(after?.tag ?? '') &&
  (!before || /^(?:IN|DT|CC|,|WRB|RB)$/.test(before.tag))
    ? 'NN'
    : null;

/** "the customs service,": after a plural and before a mark, a word that is a noun first of all. */
export const nounBeforeMark: Rule = ({ tag, lower }, before, after) =>
  tag === 'VBP' &&
  before?.tag === 'NNS' &&
  /^[,.]$/.test(after?.tag ?? '') &&
  !REPORTING_VERBS.has(lower) &&
  knownTags(lower)?.[0] === 'NN'
    ? 'NN'
    : null;

/** "government forces killed": of two finite forms in a row the first is a noun. */
export const nounBeforeVerb: Rule = ({ tag, lower }, before, after) =>
  tag === 'VBZ' &&
  /^NN/.test(before?.tag ?? '') &&
  /^VB[ND]$/.test(after?.tag ?? '') &&
  canBe(lower, 'NNS')
    ? 'NNS'
    : null;
