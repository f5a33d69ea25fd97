import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';
import { canBe, knownTags, type Rule } from '@/lib/extraction/tagging/rule';

/** "in May" is the month; "may leave" the modal. */
export const may: Rule = ({ text, lower }, before, after) => {
  if (lower !== 'may') return null;
  if (text === 'May' && (before?.tag === 'IN' || before?.tag === 'CD' || after?.tag === 'CD'))
    return 'NNP';
  return text === 'may' ? 'MD' : null;
};

/** After a modal or "to" the plain form is a verb: "to target", "will face". */
export const infinitive: Rule = ({ tag, lower }, before) => {
  if (!before || (tag !== 'NN' && tag !== 'VBP')) return null;
  return before.tag === 'MD' && lower !== 'not' ? 'VB' : null;
};

/** "the most persecuted groups": a past form between determiner and noun is a participle. */
export const attributive: Rule = ({ tag }, before, after) => {
  if (tag !== 'VBD' || !before || !after) return null;
  if (before.tag === 'CD') return after.tag === 'NNS' ? 'VBN' : null;
  return /^(?:DT|PRP\$|POS|RBS|RBR|JJ)$/.test(before.tag) && /^NN/.test(after.tag) ? 'VBN' : null;
};

/** "first noticed", "later withdrew". */
export const ordinalAdverb: Rule = ({ lower }, _before, after) =>
  /^(?:first|last)$/.test(lower) && /^VB[DN]$/.test(after?.tag ?? '') ? 'RB' : null;

/** "deployed to retrieve them": a noun-looking word between "to" and an object. */
export const afterTo: Rule = ({ tag, lower, text }, before, after) => {
  if (before?.lower !== 'to' || !/^(?:NN|VBP|JJ)$/.test(tag) || text !== lower) return null;
  if (!/^(?:DT|PRP|IN|TO|NNS|NNP|JJ|CD|RB)/.test(after?.tag ?? ''))
    return tag === 'VBP' ? 'VB' : null;
  return canBe(lower, 'VB') || knownTags(lower) === null ? 'VB' : null;
};

/** Forms of "be" that can only be finite, and a past form after a relative pronoun. */
export const finite: Rule = ({ lower, tag }, before) => {
  if (lower === 'was' || lower === 'were') return 'VBD';
  if (/^(?:said|told)$/.test(lower) && before && /^(?:NN|,|"|PRP$)/.test(before.tag)) return 'VBD';
  return tag === 'VBN' && before && /^(?:WDT|WP|PRP|EX)$/.test(before.tag) ? 'VBD' : null;
};

/** Words outside the lexicon that look like verbs: "eradicate". */
export const verbal: Rule = ({ tag, lower, text }, before) => {
  if (
    tag !== 'NN' ||
    text !== lower ||
    !/(?:ate|ify|i[sz]e)$/.test(lower) ||
    knownTags(lower) !== null
  )
    return null;
  return before && /^(?:,|CC|TO)$/.test(before.tag) ? 'VB' : null;
};

/**
 * Irregular pasts the tagger takes for nouns or plain forms. "swept" can be nothing else; "cut" and
 * "shot" need a subject or "and" before them and something to act on after.
 */
export const irregularPast: Rule = ({ tag, lower, text }, before, after) => {
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

/** "he says", "BNOnews reports that": a form the tagger took for a plural noun. */
export const thirdPerson: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NNS' || !canBe(lower, 'VBZ') || !before) return null;
  const clause = after?.lower === 'that' && /^NNP?$/.test(before.tag);
  return before.tag === 'PRP' || before.tag === 'WDT' || before.tag === 'WP' || clause
    ? 'VBZ'
    : null;
};

/** "huge piles and partially collapsed buildings": no past tense between an adverb of manner and a noun. */
export const modified: Rule = ({ tag }, before, after) => {
  if (tag !== 'VBD' || !before?.lower.endsWith('ly') || before.tag !== 'RB') return null;
  return /^NNS?$/.test(after?.tag ?? '') ? 'VBN' : null;
};

/** "30,000 people share latrines": a plain form between a plural and what it acts on. */
export const pluralVerb: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NN' || before?.tag !== 'NNS' || !canBe(lower, 'VBP')) return null;
  return /^(?:DT|PRP\$|PRP|CD|JJR)$/.test(after?.tag ?? '') ? 'VBP' : null;
};

/** "and abolishes postal ballots": a form in -s after "and" and before an object. */
export const coordinatedVerb: Rule = ({ tag, lower }, before, after) => {
  if (tag !== 'NNS' || before?.tag !== 'CC' || canBe(lower, 'NNS')) return null;
  return /^(?:DT|PRP\$|JJ|NNS?|NNP|CD|IN)$/.test(after?.tag ?? '') ? 'VBZ' : null;
};

/** "The cuts, announced Tuesday, take effect": a plain form after a subject is a present. */
export const presentForm: Rule = ({ tag }, before) =>
  tag === 'VB' && (before?.tag === 'NNS' || before?.tag === ',') ? 'VBP' : null;

/** ", meaning that 20,000 households have no water". */
export const meaning: Rule = ({ lower }, before, after) =>
  lower === 'meaning' && before?.tag === ',' && after?.lower !== 'of' ? 'VBG' : null;
