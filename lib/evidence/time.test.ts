import { expect, test } from 'vitest';
import { daysOf } from '@/lib/calendar';
import { isAnotherTime } from './time';

test.each([
  ['2023-11-01', { start: '2023-11-01', end: '2023-11-01' }],
  ['2023-11', { start: '2023-11-01', end: '2023-11-30' }],
  ['2024-02', { start: '2024-02-01', end: '2024-02-29' }],
  ['2023', { start: '2023-01-01', end: '2023-12-31' }],
  ['2023-10-27/2023-11', { start: '2023-10-27', end: '2023-11-30' }],
  ['9999-12', { start: '9999-12-01', end: '9999-12-31' }],
  ['2023/2024', { start: '2023-01-01', end: '2024-12-31' }],
])('%s is a time', (date, days) => {
  expect(daysOf(date)).toEqual(days);
});

test.each(['', '2023-13', '2023-02-30', '2024/2023', '2023-01/2023-02/2023-03', 'last week'])(
  '%j names no time',
  (date) => {
    expect(daysOf(date)).toBeNull();
  },
);

test.each<[string | null, string | null, boolean]>([
  ['2023-11-01', '2023-11-01', false],
  ['2023-11-02', '2023-11-01', true],
  ['2023-11', '2023-11-30', false],
  ['2023-11', '2023-12-01', true],
  ['2023', '2023-10-27/2023-11-05', false],
  ['2023-11-01/2023-11-04', '2023-11-05', true],
  ['2023-11-01/2023-11-05', '2023-11-05', false],
  [null, '2023-11-05', false],
  ['2023-11-05', null, false],
  ['2023-13', '2023-11', false],
])('evidence of %s against a claim of %s: another time is %s', (describesAt, claimTime, other) => {
  expect(isAnotherTime(describesAt, claimTime)).toBe(other);
  expect(isAnotherTime(claimTime, describesAt)).toBe(other);
});
