import { isTimeNoun } from '@/lib/extraction/grammar/word-classes';
import { MULTIPLIERS, NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';
import { MONTH_ABBREVIATIONS, MONTHS } from '@/lib/extraction/lexicons/time-words';
import type { Comparator, Quantity } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

const COMPARATORS: [RegExp, Comparator][] = [
  [/(?:^| )(?:no more than|not more than|at most|up to|as many as|as much as|a maximum of)$/, '<='],
  [/(?:^| )(?:no fewer than|no less than|not less than|at least|a minimum of)$/, '>='],
  [
    /(?:^| )(?:more than|well over|just over|greater than|in excess of|over|above|exceeding|upwards of)$/,
    '>',
  ],
  [/(?:^| )(?:less than|fewer than|just under|well under|under|below)$/, '<'],
  [
    /(?:^| )(?:around|about|some|nearly|almost|roughly|approximately|close to|circa|an estimated|estimated|at around|at about)$/,
    '~',
  ],
];
const CURRENCIES: Record<string, string> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₹': 'rupees',
};
const CASUALTY_VERBS =
  /^(?:kill|wound|injure|hurt|arrest|detain|displace|evacuate|hospitali[sz]e)$/;
const months = new Set<string>([...MONTHS, ...MONTH_ABBREVIATIONS.keys()]);

type Reading = { value: number; length: number };

/** "1,200", "3.2 million", "forty-one", "two hundred": value and number of tokens. */
function readNumber(tokens: Token[], at: number): Reading | null {
  let value: number | null = null;
  let index = at;
  for (; index < tokens.length; index += 1) {
    const word = tokens[index]?.lower ?? '';
    const scaled = /^(\d[\d,.]*)(m|bn|k|tn)$/.exec(word);
    const short = word.length <= 2 && tokens[at - 1]?.tag !== '$';
    const multiplier = short ? undefined : MULTIPLIERS.get(word);
    if (scaled) {
      if (value !== null) break;
      value = Number(scaled[1]?.replace(/,/g, '')) * (MULTIPLIERS.get(scaled[2] ?? '') ?? 1);
    } else if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(word)) {
      if (value !== null) break;
      value = Number(word.replace(/,/g, ''));
    } else if (multiplier !== undefined && (value !== null || tokens[index - 1]?.lower === 'a'))
      value = (value ?? 1) * multiplier;
    else {
      const sum = word.split('-').reduce<number | null>((total, part) => {
        const digit = NUMBER_WORDS.get(part);
        return total === null || digit === undefined ? null : total + digit;
      }, 0);
      if (sum === null || word === 'half' || (value !== null && value % 100 !== 0)) break;
      value = (value ?? 0) + sum;
    }
  }
  return value === null ? null : { value, length: index - at };
}

/** Dates, names, scores and clock times hold numbers that measure nothing. */
function measuresNothing(tokens: Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[end];
  const word = tokens[at];
  if (
    months.has(before?.lower.replace('.', '') ?? '') ||
    (months.has(after?.lower.replace('.', '') ?? '') && /^\p{Lu}/u.test(after?.text ?? ''))
  )
    return true;
  if (before?.tag === 'NNP' && /^\d/.test(word?.text ?? '') && !/^NN/.test(after?.tag ?? ''))
    return true;
  if (/^(?:1[5-9]|20)\d{2}$/.test(word?.text ?? '') && !/^(?:NNS|JJ)$/.test(after?.tag ?? ''))
    return true;
  if (before?.tag === '-' || after?.tag === '-') return true;
  if (/:/.test(word?.text ?? '') || /^(?:a\.?m\.?|p\.?m\.?|o'clock)$/.test(after?.lower ?? ''))
    return true;
  if (
    /^(?:phase|page|chapter|article|section|room|flight|route|number|no|aged|age|at|day|game|level)$/.test(
      before?.lower ?? '',
    ) &&
    !/^NN/.test(after?.tag ?? '')
  )
    return true;
  if (before?.lower === 'in' && tokens[at - 2]?.tag === 'CD') return true;
  return word?.lower === 'one' && !/^(?:NN|JJ|VBN)/.test(after?.tag ?? '');
}

/** "12,400 people | last week": a time after what is counted. */
function endsUnit(tokens: Token[], at: number): boolean {
  const deictic = /^(?:last|this|next|same|earlier)$/.test(tokens[at]?.lower ?? '');
  return (
    (deictic && isTimeNoun(tokens[at + 1])) ||
    /^(?:yesterday|today|tomorrow|tonight)$/.test(tokens[at]?.lower ?? '')
  );
}

/** What is counted: "military bases", "per cent of the trade" is percent. */
function readUnit(tokens: Token[], at: number): { unit: string; lemma: string; length: number } {
  const first = tokens[at]?.lower ?? '';
  if (first === '%' || first === 'percent') return { unit: 'percent', lemma: 'percent', length: 1 };
  if (first === 'per' && tokens[at + 1]?.lower === 'cent')
    return { unit: 'percent', lemma: 'percent', length: 2 };
  if (first === 'percentage')
    return { unit: 'percentage points', lemma: 'percentage point', length: 2 };
  let index = at;
  if (first === 'more' || first === 'other') index += 1;
  if (first === 'of' && /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? '')) index += 2;
  if (tokens[index]?.tag === 'CD') index += 1;
  const start = index;
  // "200,000 lives", "1,140 crowns": after a number a form in -s is a noun.
  if (tokens[index]?.tag === 'VBZ' && index === at && tokens[at - 1]?.tag === 'CD') index += 1;
  while (
    /^(?:JJ|NN|VBN|VBG|POS)/.test(tokens[index]?.tag ?? '') &&
    !months.has(tokens[index]?.lower ?? '') &&
    !endsUnit(tokens, index)
  )
    index += 1;
  while (index > start && !/^(?:NN|VBZ)/.test(tokens[index - 1]?.tag ?? '')) index -= 1;
  const words = tokens.slice(start, index);
  const head = words.at(-1);
  const unit = words.map(({ text }) => text).join(' ');
  const lemma = [...words.slice(0, -1).map(({ text }) => text), head?.lemma ?? ''].join(' ').trim();
  return { unit, lemma, length: index - at };
}

function comparatorBefore(
  tokens: Token[],
  at: number,
): { comparator: Comparator; words: string; length: number } {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [pattern, comparator] of COMPARATORS) {
    const match = pattern.exec(before);
    if (match) {
      const words = match[0].trim();
      return { comparator, words, length: words.split(' ').length };
    }
  }
  return { comparator: '=', words: '', length: 0 };
}

/** "six-day", "300-bed": a number and its unit in one word. */
function readCompound(token: Token): Quantity | null {
  const match = /^(\d[\d,.]*|\p{L}+)-(\p{L}{2,})$/u.exec(token.lower);
  const value =
    NUMBER_WORDS.get(match?.[1] ?? '') ?? Number(match?.[1]?.replace(/,/g, '') ?? Number.NaN);
  const unit = match?.[2] ?? '';
  if (
    !match ||
    Number.isNaN(value) ||
    NUMBER_WORDS.has(unit) ||
    /^(?:year-old|old|thirds?|quarters?)$/.test(unit)
  )
    return null;
  const plural = value === 1 || unit.endsWith('s') ? unit : `${unit}s`;
  return {
    value,
    comparator: '=',
    unit: plural,
    unitLemma: unit,
    span: { start: token.start, end: token.end },
  };
}

function spanOf(tokens: Token[], from: number, to: number): { start: number; end: number } {
  const part = tokens.slice(from, to);
  const start = part[0]?.start ?? 0;
  const end = part.at(-1)?.end ?? start;
  return end > start ? { start, end } : { start, end: part[0]?.end ?? start };
}

/**
 * The quantities in the words of a claim, in order. A bare number counts what the one before it
 * counted ("killed 30 forces, injured 18"), or people after verbs of harm.
 */
export function findQuantities(tokens: Token[], fallbackUnit: string | null = null): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const compound = token.lower.includes('-') ? readCompound(token) : null;
    if (compound) quantities.push(compound);
    if (token.lower === 'twice')
      quantities.push({
        value: 2,
        comparator: '=',
        unit: 'times',
        unitLemma: 'time',
        span: spanOf(tokens, at, at + 1),
      });
    const currency = CURRENCIES[token.text] ?? null;
    const start = currency ? at + 1 : at;
    if (token.tag !== 'CD' && !currency) continue;
    const number = readNumber(tokens, start);
    if (!number) continue;
    const end = start + number.length;
    if (!currency && measuresNothing(tokens, at, end)) {
      at = end - 1;
      continue;
    }
    const second = rangeEnd(tokens, at, end);
    const before = comparatorBefore(tokens, at);
    const finish = second ? second.to : end;
    const orMore =
      tokens[finish]?.lower === 'or' &&
      /^(?:more|fewer|less)$/.test(tokens[finish + 1]?.lower ?? '');
    const unit = readUnit(tokens, orMore ? finish + 2 : finish);
    const counted =
      currency ?? (unit.unit || quantities.at(-1)?.unit || fallbackUnit || peopleAfter(tokens, at));
    const outer = orMore ? (tokens[finish + 1]?.lower === 'more' ? '>=' : '<=') : before.comparator;
    quantities.push({
      value: second ? [number.value, second.value] : number.value,
      comparator: second
        ? 'range'
        : outer === '>' && spansTime(before.words, counted)
          ? '='
          : outer,
      unit: counted,
      unitLemma: currency ?? (unit.lemma || counted),
      span: spanOf(
        tokens,
        at - before.length,
        finish + (orMore ? 2 : 0) + (currency ? 0 : unit.length),
      ),
    });
    at = finish + unit.length - 1;
  }
  return quantities;
}

/** "between 20 and 30", "20 to 30" before what is counted. */
function rangeEnd(tokens: Token[], at: number, end: number): { value: number; to: number } | null {
  const link = tokens[end]?.lower ?? '';
  const between = tokens[at - 1]?.lower === 'between' && link === 'and';
  const spread = link === 'to' && !/^(?:from|by|at)$/.test(tokens[at - 1]?.lower ?? '');
  if (!between && !spread) return null;
  const currency = tokens[end + 1]?.tag === '$' ? 1 : 0;
  const alike =
    /\d/.test(tokens[end - 1]?.text ?? '') === /\d/.test(tokens[end + 1 + currency]?.text ?? '');
  if (!alike || (spread && (currency === 1) !== (tokens[at]?.tag === '$'))) return null;
  const number = readNumber(tokens, end + 1 + currency);
  return number ? { value: number.value, to: end + 1 + currency + number.length } : null;
}

/** "over two years" is how long it took, not more than two years. */
function spansTime(words: string, unit: string): boolean {
  return (
    words === 'over' &&
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(unit)
  );
}

function peopleAfter(tokens: Token[], at: number): string {
  const verb = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lemma }) => CASUALTY_VERBS.test(lemma));
  return verb ? 'people' : '';
}
