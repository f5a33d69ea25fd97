import { describe, expect, test } from 'vitest';
import { checkPublicationDate, needsExtraction, sameTextKey } from '@/lib/articles/rules';
import { dayInZone } from '@/lib/calendar';

describe('checkPublicationDate', () => {
  test.each([
    [null, true],
    ['2024-05-06', true],
    ['1999-12-31', true],
    ['2024-05-07', false],
  ])('%s on 2024-05-06', (day, ok) => {
    expect(checkPublicationDate(day, '2024-05-06').ok).toBe(ok);
  });

  test('names the field and the day it is', () => {
    expect(checkPublicationDate('2024-05-07', '2024-05-06')).toEqual({
      ok: false,
      refusal: {
        code: 'common.invalid',
        params: { today: '2024-05-06' },
        fields: { publishedOn: 'articles.futureDate' },
      },
    });
  });
});

test.each([
  ['Asia/Yangon', '2024-05-07'],
  ['UTC', '2024-05-06'],
  ['America/Los_Angeles', '2024-05-06'],
])('the day in %s', (zone, day) => {
  expect(dayInZone(new Date('2024-05-06T20:00:00Z'), zone)).toBe(day);
});

test.each([
  [{ language: 'en', publishedOn: null }, false],
  [{ language: 'de', publishedOn: null }, true],
  [{ language: 'en', publishedOn: '2024-05-06' }, true],
])('from English without a date to %j', (now, again) => {
  expect(needsExtraction({ language: 'en', publishedOn: null }, now)).toBe(again);
});

test.each([
  ['one\r\ntwo\r\n', 'one\ntwo', true],
  ['  one two ', 'one two', true],
  ['one  two', 'one two', false],
])('%j and %j are the same text: %s', (a, b, same) => {
  expect(sameTextKey(a) === sameTextKey(b)).toBe(same);
});
