import { describe, expect, test } from 'vitest';
import { contentWords, numbersIn } from '@/lib/extraction/quality/words';

describe('content words', () => {
  test.each([
    ['Destroying the houses', 'They destroyed a house'],
    ['Lost 1,200 men', '1200 man lose'],
    ['Thirty-one per cent', '31%'],
    ['The ministry’s cities', 'ministries city'],
    ['Worth £18m', 'worth 18 million'],
    ['Stopped', 'stopping'],
  ])('of "%s" are those of "%s"', (one, other) => {
    expect(contentWords(one)).toEqual(contentWords(other));
  });

  test('leave function words and reporting out', () => {
    expect(contentWords('It was, he said, also of the')).toEqual(new Set());
  });
});

test.each([
  ['1,846 adults at 62 hospitals', [1846, 62]],
  ['a €1.3bn loan and £18m', [1.3e9, 18e6]],
  ['4.7 million passengers', [4.7e6]],
  ['thirty-one members, twelve absent', [31, 12]],
  ['half the sum', [0.5]],
  ['two hundred', [200]],
  ['no figures', []],
])('the numbers in "%s"', (text, expected) => {
  expect(numbersIn(text)).toEqual(expected);
});
