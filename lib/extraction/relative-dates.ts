import { addDays, addMonths, startOfWeek, weekdayOf } from '@/lib/calendar';
import type { Rule } from '@/lib/extraction/date-rule';
import { NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';
import { WEEKDAYS } from '@/lib/extraction/lexicons/time-words';
import type { Token } from '@/lib/extraction/token';

const weekdayNumber = (token: Token | undefined): number =>
  WEEKDAYS.indexOf(token?.lower ?? '') + 1;

/** "Monday", "last Friday", "next Tuesday": a bare weekday is the latest one not after publication. */
export const weekday: Rule = (tokens, at, { publishedAt, future }) => {
  const shift = /^(?:last|next|this)$/.exec(tokens[at]?.lower ?? '')?.[0];
  const number = weekdayNumber(tokens[at + (shift ? 1 : 0)]);
  if (!number || !publishedAt) return null;
  const back = (weekdayOf(publishedAt) - number + 7) % 7;
  const forward = shift === 'next' || (future && shift !== 'last');
  const days = forward
    ? 7 - (back || 7) + (back === 0 ? 7 : 0)
    : -(shift === 'last' && back === 0 ? 7 : back);
  return { length: shift ? 2 : 1, iso: addDays(publishedAt, days) };
};

const DAY_SHIFTS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "yesterday", "last night", "this morning". */
export const day: Rule = (tokens, at, { publishedAt }) => {
  if (!publishedAt) return null;
  const word = tokens[at]?.lower ?? '';
  if (Object.hasOwn(DAY_SHIFTS, word))
    return { length: 1, iso: addDays(publishedAt, DAY_SHIFTS[word] ?? 0) };
  const part = tokens[at + 1]?.lower ?? '';
  if (word === 'last' && part === 'night') return { length: 2, iso: addDays(publishedAt, -1) };
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(part))
    return { length: 2, iso: publishedAt };
  return null;
};

const interval = (start: string, days: number): string => `${start}/${addDays(start, days - 1)}`;

/** "last week" (Monday to Sunday), "this month", "next year", "the weekend". */
export const period: Rule = (tokens, at, { publishedAt }) => {
  if (!publishedAt) return null;
  const shifts: Record<string, number> = {
    last: -1,
    previous: -1,
    past: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
  };
  const word = tokens[at]?.lower ?? '';
  const unit = tokens[at + 1]?.lower ?? '';
  if (unit === 'weekend' && /^(?:last|the|this|past)$/.test(word)) {
    return {
      length: 2,
      iso: interval(
        addDays(startOfWeek(publishedAt), weekdayOf(publishedAt) >= 6 && word !== 'last' ? 5 : -2),
        2,
      ),
    };
  }
  if (!Object.hasOwn(shifts, word)) return null;
  const shift = shifts[word] ?? 0;
  if (unit === 'week')
    return { length: 2, iso: interval(addDays(startOfWeek(publishedAt), 7 * shift), 7) };
  if (unit === 'month') return { length: 2, iso: addMonths(publishedAt, shift) };
  if (unit === 'year') return { length: 2, iso: String(Number(publishedAt.slice(0, 4)) + shift) };
  return null;
};

/** "three days ago", "two years earlier this century" is left alone. */
export const ago: Rule = (tokens, at, { publishedAt }) => {
  if (!publishedAt || tokens[at + 2]?.lower !== 'ago') return null;
  const word = tokens[at]?.lower ?? '';
  const count = /^\d+$/.test(word)
    ? Number(word)
    : word === 'a'
      ? 1
      : (NUMBER_WORDS.get(word) ?? 0);
  const unit = (tokens[at + 1]?.lower ?? '').replace(/s$/, '');
  if (!count) return null;
  if (unit === 'day') return { length: 3, iso: addDays(publishedAt, -count) };
  if (unit === 'week')
    return { length: 3, iso: interval(addDays(startOfWeek(publishedAt), -7 * count), 7) };
  if (unit === 'month') return { length: 3, iso: addMonths(publishedAt, -count) };
  return unit === 'year'
    ? { length: 3, iso: String(Number(publishedAt.slice(0, 4)) - count) }
    : null;
};

/** "the same day", "the following day", "a day earlier": measured from the last day named. */
export const anaphoric: Rule = (tokens, at, { latest }) => {
  if (!latest || !/^(?:the|that|later|a|one)$/.test(tokens[at]?.lower ?? '')) return null;
  const words = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:the same day|later that day)/.test(words)) return { length: 3, iso: latest };
  if (/^that (?:day|evening|afternoon|morning|night)/.test(words))
    return { length: 2, iso: latest };
  if (/^the (?:next|following) (?:day|morning)/.test(words))
    return { length: 3, iso: addDays(latest, 1) };
  if (/^(?:a|one) day (?:earlier|before)/.test(words) || /^the previous day/.test(words))
    return { length: 3, iso: addDays(latest, -1) };
  return /^(?:a|one) day later/.test(words) ? { length: 3, iso: addDays(latest, 1) } : null;
};
