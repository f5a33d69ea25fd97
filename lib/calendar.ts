/**
 * Calendar arithmetic on ISO days ("2023-11-01") in the proleptic Gregorian calendar, UTC.
 * The only file of lib that touches `Date`, and only as a pure function of its arguments.
 */

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const fromIso = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toIso = (date: Date): string => date.toISOString().slice(0, 10);

/** Is this a real day of the calendar, written YYYY-MM-DD? "2023-02-30" is not. */
export function isIsoDay(value: string): boolean {
  if (!ISO_DAY.test(value)) return false;
  const date = fromIso(value);
  return !Number.isNaN(date.getTime()) && toIso(date) === value;
}

/** The ISO day of a year, month (1–12) and day (1–31), or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDay(value) ? value : null;
}

/** The day `days` after `day`; negative counts go back. */
export function addDays(day: string, days: number): string {
  return toIso(new Date(fromIso(day).getTime() + days * MILLISECONDS_PER_DAY));
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return fromIso(day).getUTCDay() || 7;
}

/** The first day (Monday) of the ISO week that holds `day`. */
export function startOfWeek(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The ISO month ("2023-11") `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const shifted = `${Math.floor(index / 12)}`.padStart(4, '0');
  return `${shifted}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** First and last day of an ISO month ("2023-02") or year ("2023"). */
export function daysOfPeriod(period: string): { start: string; end: string } {
  if (period.length === 4) return { start: `${period}-01-01`, end: `${period}-12-31` };
  const last = [31, 30, 29].find((day) => isIsoDay(`${period}-${day}`)) ?? 28;
  return { start: `${period}-01`, end: `${period}-${last}` };
}

export type Days = { start: string; end: string };

/**
 * First and last day of a date as claims and evidence write it: a year, a month, a day, or two of
 * them with "/" between ("2023-10-27/2023-11"). Null when it names no real time.
 */
export function daysOf(date: string): Days | null {
  const [from = '', to = from, ...more] = date.split('/');
  const first = periodDays(from);
  const last = periodDays(to);
  if (!first || !last || more.length > 0 || last.end < first.start) return null;
  return { start: first.start, end: last.end };
}

function periodDays(period: string): Days | null {
  if (isIsoDay(period)) return { start: period, end: period };
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(period)) return null;
  return daysOfPeriod(period);
}

/** The day it is in a time zone (IANA name) at an instant. */
export function dayInZone(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
