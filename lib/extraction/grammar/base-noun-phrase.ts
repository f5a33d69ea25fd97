import type { Range } from '@/lib/extraction/grammar/graph';
import {
  isAdjective,
  isAdverb,
  isComma,
  isCoordinator,
  isDash,
  isName,
  isNoun,
  isQuote,
  isTimeNoun,
} from '@/lib/extraction/grammar/word-classes';
import { MONTHS } from '@/lib/extraction/lexicons/time-words';
import type { Token } from '@/lib/extraction/token';

/** Words before a number that say how exact it is. */
const COMPARISONS: string[][] = [
  'more than',
  'no less than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'as many as',
  'as few as',
  'as much as',
  'well over',
  'just over',
  'just under',
  'no more than',
  'no fewer than',
  'not less than',
  'close to',
  'an estimated',
  'a record',
  'an additional',
  'another',
  'around',
  'about',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'under',
  'only',
  'just',
  'exactly',
  'at around',
  'at about',
].map((words) => words.split(' '));

const PRONOMINALS = new Set(
  'this that these those all some many most each both none neither another several few others one everyone someone anyone nobody everything nothing something'.split(
    ' ',
  ),
);
const months = new Set<string>(MONTHS);
const isNumber = (token: Token | undefined) => token?.tag === 'CD' || token?.tag === '$';
/** "scores of people" counts too, if roughly. */
export const ROUGH_NUMBERS = /^(?:millions|thousands|hundreds|dozens|scores|tens|billions)$/;

/** The same by their first word, in order: few words begin any. */
const COMPARISONS_FROM = new Map(
  COMPARISONS.map(([first = '']) => [first, COMPARISONS.filter(([other]) => other === first)]),
);

/** Index after a comparison that stands before a number: "more than | 300". */
export function skipComparison(tokens: Token[], at: number): number {
  for (const words of COMPARISONS_FROM.get(tokens[at]?.lower ?? '') ?? []) {
    const end = at + words.length;
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) {
      if (isNumber(tokens[end]) || /^(?:half|a|\d.*)$/.test(tokens[end]?.lower ?? '')) return end;
      const further = skipComparison(tokens, end);
      if (further > end) return further;
    }
  }
  return at;
}

/** Can the word at `at` stand between a determiner and the head? */
function isModifier(tokens: Token[], at: number, started: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isAdjective(token) || isNumber(token) || token?.tag === 'POS') return true;
  if (token?.tag === 'VBN' || token?.tag === 'VBG') {
    const before = tokens[at - 1];
    const opened = started && /^(?:DT|JJ|PRP\$|POS|CD|RB)/.test(before?.tag ?? '');
    return (opened || (!started && token.tag === 'VBN')) && (isNoun(next) || isAdjective(next));
  }
  if (isAdverb(token) && !started && next?.tag === 'VBN') return isNoun(tokens[at + 2]);
  if (isAdverb(token) && token?.lower !== 'not') {
    return (
      started && (isAdjective(next) || isNumber(next) || next?.tag === 'VBN' || next?.tag === 'VBG')
    );
  }
  if (isCoordinator(token)) {
    const both = (test: (token: Token | undefined) => boolean) =>
      test(tokens[at - 1]) && test(next);
    return (
      started &&
      ((both(isAdjective) && isNoun(tokens[at + 2])) || (both(isNumber) && token?.lower === 'or'))
    );
  }
  return token?.lower === '&' && isName(tokens[at - 1]);
}

/** "October 27 , 2023", "1 – 0": marks that belong inside a date or a score. */
function insideFigure(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isDash(tokens[at])) return before?.tag === 'CD' && after?.tag === 'CD';
  if (
    /^(?:in|of)$/.test(tokens[at]?.lower ?? '') &&
    after?.tag === 'CD' &&
    isNoun(tokens[at + 2])
  ) {
    return before?.tag === 'CD' || before?.lower === 'out';
  }
  if (tokens[at]?.lower === 'out' && before?.tag === 'CD')
    return after?.lower === 'of' && tokens[at + 2]?.tag === 'CD';
  if (!isComma(tokens[at]) || before?.tag !== 'CD') return false;
  return months.has(tokens[at - 2]?.lower ?? '') && /^\d{4}$/.test(after?.text ?? '');
}

const DEICTIC = /^(?:last|next|this|same|that|every|each|previous|following)$/;
const DAY_WORDS = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);

/**
 * Does a new phrase begin at `at`, though its word could go on modifying? "last week | around 100
 * soldiers", "a storm | yesterday", "gave the school | new books", "in the attack | 30 people".
 */
function beginsAnother(tokens: Token[], at: number, head: number): boolean {
  const token = tokens[at];
  const last = tokens[head];
  if (DAY_WORDS.has(token?.lower ?? '') && tokens[at + 1]?.tag !== 'POS') return true;
  if (head !== at - 1 || token?.tag === 'POS') return false;
  if (isTimeNoun(last) && !isName(last) && isName(token) && !isTimeNoun(token)) return true;
  if (isTimeNoun(last) && DEICTIC.test(tokens[head - 1]?.lower ?? '')) return !isTimeNoun(token);
  if (isAdverb(token)) return true;
  if (last?.tag === 'CD' || last?.tag === '$')
    return token?.tag === 'CD' && /^\d/.test(token.text) && last.tag === 'CD';
  if (isAdjective(token) || /^VB[NG]$/.test(token?.tag ?? ''))
    return !isName(last) || !isNoun(tokens[at + 1]);
  if (token?.tag === 'CD' && last?.lower === 'magnitude') return false;
  if (token?.tag === 'CD') return !isName(last) && isNoun(tokens[at + 1]);
  return token?.tag === '$';
}

/** A pronoun or "those", "all", "one" alone. */
function pronominal(tokens: Token[], at: number): Range | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.tag === 'PRP' || token.tag === 'EX') return { from: at, to: at + 1 };
  return PRONOMINALS.has(token.lower) ? { from: at, to: at + 1 } : null;
}

/**
 * Determiner, modifiers and head at `at`: "more than 300 military bases", "Myanmar's Muse border
 * trade zone", "the rescued members", "October 27, 2023". The head is the last token.
 */
export function readBaseNounPhrase(tokens: Token[], at: number): Range | null {
  let index = at;
  if (tokens[index]?.tag === 'PDT' || /^(?:all|both|half|such)$/.test(tokens[index]?.lower ?? '')) {
    if (/^(?:DT|PRP\$|CD|JJ|NN)/.test(tokens[index + 1]?.tag ?? '')) index += 1;
  }
  if (
    index > at &&
    /^(?:those|these|that|this)$/.test(tokens[index]?.lower ?? '') &&
    !isNoun(tokens[index + 1])
  ) {
    return { from: at, to: index + 1 };
  }
  index = skipComparison(tokens, index);
  const determined = /^(?:DT|PRP\$|WP\$)$/.test(tokens[index]?.tag ?? '');
  if (determined) index = skipComparison(tokens, index + 1);
  let head = -1;
  for (let started = index > at; index < tokens.length; index += 1, started = true) {
    const token = tokens[index];
    if (head >= 0 && beginsAnother(tokens, index, head)) break;
    if (isNoun(token) || token?.tag === 'CD') head = index;
    else if (token?.tag === 'POS' && started) continue;
    else if (insideFigure(tokens, index)) continue;
    else if (token?.tag === 'DT' && tokens[index - 1]?.tag === 'POS') continue;
    else if (isQuote(token) && started && isNoun(tokens[index + 1]) && !isNoun(tokens[index - 1]))
      continue;
    else if (!isModifier(tokens, index, started)) break;
  }
  if (head < 0 && determined && index > at + 1 && isAdjective(tokens[index - 1])) head = index - 1;
  if (head < 0 && determined && tokens[index]?.tag === 'VBN') head = index;
  if (head < 0 && index > at && tokens[index]?.tag === 'VBG') head = index;
  if (tokens[head]?.tag === 'CD' && /^(?:more|others?)$/.test(tokens[head + 1]?.lower ?? ''))
    head += 1;
  if (head >= 0) {
    const more =
      tokens[head]?.tag === 'CD' &&
      tokens[head + 1]?.lower === 'or' &&
      /^(?:more|fewer|less|so)$/.test(tokens[head + 2]?.lower ?? '');
    return { from: at, to: more ? head + 3 : head + 1 };
  }
  return pronominal(tokens, at);
}
