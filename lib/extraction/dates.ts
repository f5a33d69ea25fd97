import { addMonths, daysOfPeriod, isoDay } from '@/lib/calendar';
import type { DateContext, Rule } from '@/lib/extraction/date-rule';
import type { Range } from '@/lib/extraction/grammar/graph';
import { EVENT_NOUNS } from '@/lib/extraction/lexicons/event-nouns';
import { NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '@/lib/extraction/lexicons/time-words';
import { ago, anaphoric, day, period, weekday } from '@/lib/extraction/relative-dates';
import type { Token } from '@/lib/extraction/token';

export type DateExpression = Range & { iso: string };

function monthNumber(token: Token | undefined): number {
  if (!token || !/^\p{Lu}/u.test(token.text)) return 0;
  return (
    MONTHS.indexOf(token.lower) + 1 || (MONTH_ABBREVIATIONS.get(token.lower.replace('.', '')) ?? 0)
  );
}

function dayNumber(token: Token | undefined): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
}

function yearNumber(token: Token | undefined): number {
  return /^(?:1[5-9]|20)\d{2}$/.test(token?.text ?? '') ? Number(token?.text) : 0;
}

/** A day without a year is the latest such day not after publication, or the next when to come. */
function withoutYear(
  month: number,
  day: number,
  { publishedAt, future }: DateContext,
): string | null {
  if (!publishedAt) return null;
  const year = Number(publishedAt.slice(0, 4));
  const here = isoDay(year, month, day);
  if (!here) return null;
  if (future) return here >= publishedAt ? here : isoDay(year + 1, month, day);
  return here <= publishedAt ? here : isoDay(year - 1, month, day);
}

/** "October 27, 2023", "27 October", "the 13th of December". */
const dayOfMonth: Rule = (tokens, at, context) => {
  let index = tokens[at]?.lower === 'the' ? at + 1 : at;
  let month = monthNumber(tokens[index]);
  let day = 0;
  if (month) {
    day = dayNumber(tokens[index + 1]);
    index += 2;
  } else {
    day = dayNumber(tokens[index]);
    index += tokens[index + 1]?.lower === 'of' ? 2 : 1;
    month = monthNumber(tokens[index]);
    index += 1;
  }
  if (!month || !day) return null;
  const comma = tokens[index]?.tag === ',' ? 1 : 0;
  const year = yearNumber(tokens[index + comma]);
  const iso = year ? isoDay(year, month, day) : withoutYear(month, day, context);
  return iso ? { length: index + (year ? comma + 1 : 0) - at, iso } : null;
};

/** "October 2023", "early October". */
const month: Rule = (tokens, at, { publishedAt, future }) => {
  const number = monthNumber(tokens[at]);
  if (!number || (tokens[at]?.lower === 'may' && tokens[at]?.tag === 'MD')) return null;
  const comma = tokens[at + 1]?.tag === ',' ? 1 : 0;
  const year = yearNumber(tokens[at + 1 + comma]);
  const padded = String(number).padStart(2, '0');
  if (year) return { length: 2 + comma, iso: `${year}-${padded}` };
  if (!publishedAt) return null;
  const here = `${publishedAt.slice(0, 4)}-${padded}`;
  const now = publishedAt.slice(0, 7);
  const shift = future ? (here < now ? 12 : 0) : here > now ? -12 : 0;
  return { length: 1, iso: addMonths(`${here}-01`, shift) };
};

/** "in 2015", "the 2021 coup". */
const year: Rule = (tokens, at) => {
  const number = yearNumber(tokens[at]);
  if (!number) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const event =
    EVENT_NOUNS.has(tokens[at + 1]?.lemma ?? '') || EVENT_NOUNS.has(tokens[at + 2]?.lemma ?? '');
  const dated =
    /^(?:in|since|by|until|from|of|during|to|and|early|late|mid)$/.test(before) &&
    !/^NNS?$/.test(tokens[at + 1]?.tag ?? '');
  return dated || (before === 'the' && event) ? { length: 1, iso: String(number) } : null;
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** "the third quarter of 2023", "the first half of 2024". */
const partOfYear: Rule = (tokens, at, { publishedAt }) => {
  const ordinal = QUARTERS.indexOf(tokens[at]?.lower ?? '');
  const unit = tokens[at + 1]?.lower;
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  if (ordinal < 0 || months === 0) return null;
  const stated = tokens[at + 2]?.lower === 'of' ? yearNumber(tokens[at + 3]) : 0;
  const number = stated || (months === 3 && publishedAt ? Number(publishedAt.slice(0, 4)) : 0);
  if (!number) return null;
  const start = addMonths(`${number}-01-01`, ordinal * months);
  const end = addMonths(`${start}-01`, months - 1);
  return { length: stated ? 4 : 2, iso: `${start}-01/${daysOfPeriod(end).end}` };
};

/** "2023-10-27" */
const written: Rule = (tokens, at) => {
  if (!/^\d{4}/.test(tokens[at]?.text ?? '')) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(
    tokens
      .slice(at, at + 5)
      .map(({ text }) => text)
      .join(''),
  );
  const iso = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return iso ? { length: 5, iso } : null;
};

/** "between 2016 and 2022", "from March to June": an interval of its own. */
const spread: Rule = (tokens, at, context) => {
  const opening = tokens[at]?.lower;
  const linking = opening === 'between' ? 'and' : opening === 'from' ? 'to' : null;
  if (!linking) return null;
  const bareYear: Rule = (_, place) =>
    yearNumber(tokens[place]) ? { length: 1, iso: tokens[place]?.text ?? '' } : null;
  const read = (place: number) =>
    [dayOfMonth, month, weekday, bareYear].reduce<ReturnType<Rule>>(
      (known, rule) => known ?? rule(tokens, place, context),
      null,
    );
  // "between 12 and 30 August": the month at the end holds for both.
  const dayOfSame = (): ReturnType<Rule> => {
    const number = dayNumber(tokens[at + 1]);
    const end =
      number && tokens[at + 2]?.lower === linking ? dayOfMonth(tokens, at + 3, context) : null;
    return end && { length: 1, iso: `${end.iso.slice(0, 8)}${String(number).padStart(2, '0')}` };
  };
  const first = read(at + 1) ?? dayOfSame();
  if (!first || tokens[at + 1 + first.length]?.lower !== linking) return null;
  const place = at + 2 + first.length;
  const second = read(place);
  if (!second) return null;
  // "between April and September 2022": the year at the end holds for both.
  const start =
    first.iso.length === 7 && second.iso.length === 7 && first.length === 1
      ? `${second.iso.slice(0, 4)}${first.iso.slice(4)}`
      : first.iso;
  const bounds = (iso: string) =>
    iso.length === 10 ? { start: iso, end: iso } : daysOfPeriod(iso);
  return {
    length: place + second.length - at,
    iso: `${bounds(start).start}/${bounds(second.iso).end}`,
  };
};

const RULES: Rule[] = [
  spread,
  written,
  dayOfMonth,
  month,
  anaphoric,
  weekday,
  day,
  period,
  ago,
  partOfYear,
  year,
];

/** Words no date begins without: a cheap test before the rules. */
const OPENERS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...MONTH_ABBREVIATIONS.keys(),
  ...[...MONTH_ABBREVIATIONS.keys()].map((name) => `${name}.`),
  ...NUMBER_WORDS.keys(),
  ...QUARTERS,
  ...'the that a later last next this previous past current coming yesterday today tonight tomorrow between from'.split(
    ' ',
  ),
]);

const mayOpen = ({ lower }: Token) => OPENERS.has(lower) || /^\d/.test(lower);

function firstMatch(tokens: Token[], at: number, context: DateContext): ReturnType<Rule> {
  for (const rule of RULES) {
    const match = rule(tokens, at, context);
    if (match) return match;
  }
  return null;
}

/** All date expressions within a range of tokens, in order, none overlapping. */
export function findDates(
  tokens: Token[],
  { from, to }: Range,
  context: DateContext,
): DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at];
    const match = token && mayOpen(token) ? firstMatch(tokens, at, context) : null;
    if (match && at + match.length <= to) {
      found.push({ from: at, to: at + match.length, iso: match.iso });
      at += match.length;
    } else at += 1;
  }
  return found;
}
