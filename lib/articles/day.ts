import { isIsoDay, isoDay } from '@/lib/calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TIME = '(?:(?:,|\\s+at|\\s+[–—-])?\\s+\\d{1,2}[:.]\\d{2}.{0,20})?';

const written = [
  { pattern: `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})${TIME}`, order: 'dmy' },
  { pattern: `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})${TIME}`, order: 'mdy' },
  { pattern: '(\\d{4})[-/.](\\d{2})[-/.](\\d{2})(?:[T ]\\d{2}:\\d{2}.{0,20})?', order: 'ymd' },
  { pattern: `(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})${TIME}`, order: 'dmy' },
] as const;

/** The ways a calendar day is written, as the source of a regular expression without groups. */
export const DAY_PATTERN = `(?:${written
  .map(({ pattern }) => pattern.replace(/\((?!\?)/g, '(?:'))
  .join('|')})`;

const whole = written.map(({ pattern, order }) => ({
  expression: new RegExp(`^${pattern}$`, 'i'),
  order,
}));

/**
 * Reads a day as newspapers print it: "1 November 2023", "Wed, Nov. 1st, 2023 at 10:15",
 * "2023-11-01T08:00Z", "1.11.2023". Gives an ISO day, or null when it is none or could mean two.
 */
export function parseDay(value: string): string | null {
  const trimmed = value.trim();
  for (const { expression, order } of whole) {
    const found = expression.exec(trimmed);
    if (!found) continue;
    const [first = '', second = '', third = ''] = found.slice(1);
    if (order === 'dmy') return isoDay(Number(third), monthOf(second), Number(first));
    if (order === 'mdy') return isoDay(Number(third), monthOf(first), Number(second));
    const day = `${first}-${second}-${third}`;
    return isIsoDay(day) ? day : null;
  }
  return null;
}

/** 1 to 12 from a name, an abbreviation or a number; 0 when it is none of them. */
function monthOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
