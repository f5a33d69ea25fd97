import { daysOfPeriod, isIsoDay } from '@/lib/calendar';

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

/**
 * Whether evidence describes another time than the claim: both times are known and no day belongs
 * to both. A partial date stands for all of its days, so "2023-11" may well be "2023-11-05".
 */
export function isAnotherTime(describesAt: string | null, claimTime: string | null): boolean {
  const described = describesAt === null ? null : daysOf(describesAt);
  const claimed = claimTime === null ? null : daysOf(claimTime);
  if (!described || !claimed) return false;
  return described.end < claimed.start || claimed.end < described.start;
}
