import { expect, test } from 'vitest';
import { beIn, pastOf, presentOf } from '@/lib/extraction/inflect';

test.each([
  ['destroy', 'destroyed'],
  ['leave', 'left'],
  ['carry', 'carried'],
  ['stop', 'stopped'],
  ['open', 'opened'],
  ['occur', 'occurred'],
  ['seize', 'seized'],
  ['hit', 'hit'],
])('the past of %s is %s', (lemma, past) => {
  expect(pastOf(lemma)).toBe(past);
});

test.each([
  ['consist', false, 'consists'],
  ['carry', false, 'carries'],
  ['reach', false, 'reaches'],
  ['have', false, 'has'],
  ['be', true, 'are'],
  ['take', true, 'take'],
])('the present of %s (plural %s) is %s', (lemma, plural, present) => {
  expect(presentOf(lemma, plural)).toBe(present);
});

test('be agrees in tense and number', () => {
  expect([beIn('past', false), beIn('past', true), beIn('present', false)]).toEqual([
    'was',
    'were',
    'is',
  ]);
});
