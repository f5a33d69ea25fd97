import { expect, test } from 'vitest';
import { findQuantities } from '@/lib/extraction/quantities';
import { tokenize } from '@/lib/extraction/tokens';

const read = (text: string) =>
  findQuantities(tokenize(text, { start: 0, end: text.length })).map(
    ({ value, comparator, unit }) => `${comparator} ${value} ${unit}`,
  );

test.each([
  ['They lost more than 300 military bases', ['> 300 military bases']],
  ['They lost around 20 towns', ['~ 20 towns']],
  ['At least 15 troops left', ['>= 15 troops']],
  ['It killed up to three people', ['<= 3 people']],
  ['The storm killed 107 or more', ['>= 107 people']],
  ['It accounts for around 70% of the trade', ['~ 70 percent']],
  ['It costs $3.2 million', ['= 3200000 dollars']],
  ['It was worth £210,000', ['= 210000 pounds']],
  ['Between 20 and 30 people came', ['range 20,30 people']],
  ['a six-day offensive', ['= 6 days']],
  ['Forty-one troops fled', ['= 41 troops']],
  ['Teams reached 12,400 people last week', ['= 12400 people']],
  ['They killed 30 forces , injured 18', ['= 30 forces', '= 18 forces']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Operation 1027 began',
  'They left on October 27',
  'Sweden won 1 – 0',
  'They met at 6 p.m.',
  'It began in 2015',
])('%s measures nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('the unit has a lemma and the number its place', () => {
  const text = 'They lost 300 military bases';
  const [quantity] = findQuantities(tokenize(text, { start: 0, end: text.length }));
  expect(quantity?.unitLemma).toBe('military base');
  expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe('300 military bases');
});
