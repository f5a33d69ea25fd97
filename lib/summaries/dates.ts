import type { Phrases } from './phrases';

/** Puts an ISO day, month, year, or an interval "start/end" of two of them, into words. */
export function dateInWords(date: string, t: Phrases): string {
  const [from = '', to] = date.split('/');
  return to === undefined
    ? pointInWords(from, t)
    : t('interval', { from: pointInWords(from, t), to: pointInWords(to, t) });
}

/** Puts an ISO instant in UTC into words, to the minute, zone named. */
export function instantInWords(instant: string, t: Phrases): string {
  return t('instant', { day: pointInWords(instant.slice(0, 10), t), time: instant.slice(11, 16) });
}

function pointInWords(point: string, t: Phrases): string {
  const [year = '', month, day] = point.split('-');
  if (!month) return year;
  const monthName = t('monthName', { month });
  return day
    ? t('day', { day: String(Number(day)), month: monthName, year })
    : t('month', { month: monthName, year });
}
