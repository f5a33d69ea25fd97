import { expect, test } from 'vitest';
import { sameDate, sameQuantity, sameSource } from '@/lib/extraction/quality/details';
import { readQuantity } from '@/lib/extraction/quality/expected-quantity';
import type { Comparator } from '@/lib/extraction/schema';

test.each<[string, number | [number, number], Comparator, string, boolean]>([
  ['> 300 military bases', 300, '>', 'bases', true],
  ['> 300 military bases', 300, '=', 'bases', false],
  ['> 300 military bases', 301.5, '>', 'bases', true],
  ['> 300 military bases', 310, '>', 'bases', false],
  ['> 300 military bases', 300, '>', 'towns', false],
  ['6 percent', 6, '=', '%', true],
  ['18000000 pounds', 18e6, '=', '£', true],
  ['1.5..2 percent', [1.5, 2], 'range', 'percent', true],
  ['1.5..2 percent', [1.5, 3], 'range', 'percent', false],
  ['5', 5, '=', 'anything', true],
])('%s against %s %s %s', (expected, value, comparator, unit, same) => {
  expect(sameQuantity({ value, comparator, unit }, readQuantity(expected))).toBe(same);
});

test.each([
  ['2024-03-12', ['2024-03-12'], true],
  ['2024-03-13', ['2024-03-12'], false],
  ['2024-02-01/2024-02-29', ['2024-02'], true],
  ['2023', ['2022', '2023'], true],
  [null, ['2023'], false],
  [null, ['2023', null], true],
])('the date %s where %j is right', (found, dates, same) => {
  expect(sameDate(found, dates)).toBe(same);
});

test.each([
  ['Dr Lena Abara', ['Lena Abara'], true],
  ['Abara', ['Lena Abara'], true],
  ['the ministry', ['Lena Abara'], false],
  [null, ['Lena Abara'], false],
  [null, ['Lena Abara', null], true],
])('the source %s where %j is right', (found, attributions, same) => {
  expect(sameSource(found, attributions)).toBe(same);
});
