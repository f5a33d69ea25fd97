import { expect, test } from 'vitest';
import { readQuantity } from '@/lib/extraction/quality/expected-quantity';

test.each([
  ['12 houses', { value: 12, comparator: '=', unit: 'houses', optional: false }],
  [
    '> 300 military bases',
    { value: 300, comparator: '>', unit: 'military bases', optional: false },
  ],
  ['>= 7.5 percent', { value: 7.5, comparator: '>=', unit: 'percent', optional: false }],
  ['1.5..2 percent', { value: [1.5, 2], comparator: 'range', unit: 'percent', optional: false }],
  ['? ~ 0.2', { value: 0.2, comparator: '~', unit: '', optional: true }],
])('reads "%s"', (notation, expected) => {
  expect(readQuantity(notation)).toEqual(expected);
});

test.each(['', 'many houses', '> houses'])('refuses "%s"', (notation) => {
  expect(() => readQuantity(notation)).toThrow('not a quantity');
});
