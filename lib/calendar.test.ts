import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysOfPeriod,
  isIsoDay,
  isoDay,
  startOfWeek,
  weekdayOf,
} from '@/lib/calendar';

describe('calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    ['', false],
  ])('%s is a day: %s', (value, expected) => {
    expect(isIsoDay(value)).toBe(expected);
  });

  test('days, weeks and months carry over', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(weekdayOf('2023-11-01')).toBe(3);
    expect(startOfWeek('2023-11-05')).toBe('2023-10-30');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02');
    expect(addMonths('2023-01-15', -1)).toBe('2022-12');
  });

  test('a period has its first and last day', () => {
    expect(daysOfPeriod('2023')).toEqual({ start: '2023-01-01', end: '2023-12-31' });
    expect(daysOfPeriod('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(daysOfPeriod('2023-02')).toEqual({ start: '2023-02-01', end: '2023-02-28' });
    expect(daysOfPeriod('9999-12')).toEqual({ start: '9999-12-01', end: '9999-12-31' });
  });

  test('there is no 31 June', () => {
    expect(isoDay(2023, 6, 31)).toBeNull();
    expect(isoDay(2023, 6, 3)).toBe('2023-06-03');
  });
});
