import type { Range, VerbForm, VerbGroup } from '@/lib/extraction/grammar/graph';
import { isAdverb, isPastOrParticiple, isVerb } from '@/lib/extraction/grammar/word-classes';
import { SEEMING_VERBS } from '@/lib/extraction/lexicons/hedges';
import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';
import { RAISED_REPORTS } from '@/lib/extraction/lexicons/reporting-verbs';
import type { Token } from '@/lib/extraction/token';

const BE = new Set(['be', 'am', "'m", "'re", 'is', 'are', 'was', 'were', 'been', 'being']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
const NEGATIONS = new Set(['not', "n't", 'never']);
/** "have both criticised", "were all arrested". */
const FLOATING = new Set(['both', 'all', 'each']);

function skipAdverbs(tokens: Token[], at: number): number {
  let index = at;
  for (;;) {
    const word = tokens[index];
    const floating =
      FLOATING.has(word?.lower ?? '') && isVerb(tokens[index - 1]) && isVerb(tokens[index + 1]);
    const paired =
      word?.lower === 'and' && isAdverb(tokens[index - 1]) && isAdverb(tokens[index + 1]);
    if (!isAdverb(word) && !NEGATIONS.has(word?.lower ?? '') && !floating && !paired) return index;
    index += 1;
  }
}

/** The verb that an auxiliary at `at` governs, past adverbs, or null when it is the main verb. */
function governed(tokens: Token[], at: number): number | null {
  const auxiliary = tokens[at];
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next];
  if (!auxiliary || !verb) return null;
  const plain = verb.tag === 'VB' || verb.tag === 'VBP';
  if (auxiliary.tag === 'MD' || DO.has(auxiliary.lower)) return plain ? next : null;
  if (HAVE.has(auxiliary.lower)) {
    const participle = isPastOrParticiple(verb) || IRREGULAR_FORMS.has(verb.lower);
    return participle || verb.lower === 'have' ? next : null;
  }
  if (BE.has(auxiliary.lower)) {
    if (verb.tag === 'VBG' || isPastOrParticiple(verb) || verb.lower === 'being') return next;
  }
  return null;
}

/** "is reported to have seized": the verb after "to", when the one before only reports. */
function raised(tokens: Token[], main: number, passive: boolean): number | null {
  const lemma = tokens[main]?.lemma ?? '';
  const reports = passive ? RAISED_REPORTS.has(lemma) : SEEMING_VERBS.has(lemma);
  if (!reports || tokens[main + 1]?.lower !== 'to') return null;
  const next = skipAdverbs(tokens, main + 2);
  const verb = tokens[next];
  return verb && /^VBP?$/.test(verb.tag) ? next : null;
}

function formOf(first: Token): VerbForm {
  if (first.tag === 'VBG') return 'present-participle';
  if (first.tag === 'VBN') return 'past-participle';
  return first.tag === 'VB' ? 'infinitive' : 'finite';
}

function tenseOf(verbs: Token[]): VerbGroup['tense'] {
  const [first, second] = verbs;
  if (first?.tag === 'MD')
    return /^(?:will|shall|'ll|would)$/.test(first.lower) ? 'future' : 'present';
  if (first?.tag === 'VBD' || first?.tag === 'VBN') return 'past';
  return first && HAVE.has(first.lower) && second ? 'past' : 'present';
}

/**
 * The verb group that begins at `at`, leading adverbs included:
 * "has recently cracked", "were reported to have been killed", "to abandon", "destroying".
 */
export function readVerbGroup(tokens: Token[], at: number): VerbGroup | null {
  const infinitive = tokens[at]?.lower === 'to' && tokens[at]?.tag === 'TO';
  const start = skipAdverbs(tokens, infinitive ? at + 1 : at);
  const first = tokens[start];
  if (!first || !isVerb(first)) return null;
  if (infinitive && first.tag !== 'VB' && first.tag !== 'VBP') return null;
  const chain = [start];
  let raising: Range | null = null;
  let passive = false;
  for (let at = start; ; ) {
    const next = governed(tokens, at);
    if (next !== null) {
      passive = BE.has(tokens[at]?.lower ?? '') && tokens[next]?.tag !== 'VBG';
      chain.push(next);
      at = next;
      continue;
    }
    // "thought to have fled": the same report without "is".
    const bare =
      at === start &&
      isPastOrParticiple(first) &&
      /^(?:have|be)$/.test(tokens[at + 2]?.lower ?? '');
    const lower = raised(tokens, at, passive || bare);
    if (lower === null || raising) break;
    raising = { from: start, to: lower };
    chain.push(lower);
    passive = false;
    at = lower;
  }
  const main = chain.at(-1) ?? start;
  const beginning = infinitive ? at : start;
  const words = tokens.slice(at, main + 1);
  return {
    from: Math.min(at, beginning),
    to: main + 1,
    main,
    form: infinitive ? 'infinitive' : formOf(first),
    voice: passive || (chain.length === 1 && first.tag === 'VBN') ? 'passive' : 'active',
    tense: tenseOf(chain.flatMap((index) => tokens[index] ?? [])),
    modal: first.tag === 'MD' ? start : null,
    negated: words.some(({ lower }) => NEGATIONS.has(lower)),
    raising,
  };
}
