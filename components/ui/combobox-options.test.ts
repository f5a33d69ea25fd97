import { describe, expect, test } from 'vitest';
import { addEntries, optionOf, withFreshEntry } from './combobox-options';

const options = [
  { value: 'id-1', label: 'Reuters' },
  { value: 'id-2', label: 'Mizzima' },
];

describe('withFreshEntry', () => {
  test.each([
    ['', 2],
    ['  ', 2],
    ['reuters', 2],
    ['Irrawaddy', 3],
  ])('%j leaves %i entries', (typed, count) => {
    expect(withFreshEntry(options, typed)).toHaveLength(count);
  });
});

describe('addEntries', () => {
  test.each([
    ['one entry', [], 'Kokang', ['Kokang']],
    ['several, split at separators', [], 'a, b; c', ['a', 'b', 'c']],
    ['a label becomes its value', [], 'mizzima', ['id-2']],
    ['a duplicate is dropped', ['a'], 'A', ['a']],
    ['blank adds nothing', ['a'], ' , ', ['a']],
  ])('%s', (_name, values, typed, expected) => {
    expect(addEntries(values, typed, options)).toEqual(expected);
  });
});

test('a value that is not listed stands for itself', () => {
  expect(optionOf(options, 'id-1').label).toBe('Reuters');
  expect(optionOf(options, 'free')).toEqual({ value: 'free', label: 'free' });
});
