import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Ada Lovelace', 'AL'],
  ['  Gabriel  García  Márquez ', 'GM'],
  ['prince', 'P'],
  ['王 小明', '王小'],
  ['Éa', 'É'],
  ['', '?'],
])('%j', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
