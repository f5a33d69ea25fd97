import { expect, test } from 'vitest';
import { tokenize } from '@/lib/extraction/tokens';

const tagged = (text: string) =>
  tokenize(text, { start: 0, end: text.length }).map(({ text: word, tag }) => `${word}/${tag}`);

test.each([
  ['Park Joo-Ho left.', 'Joo-Ho/NNP'],
  ['a six-day offensive', 'six-day/JJ'],
  ['Forty-one troops fled.', 'Forty-one/CD'],
  ["They didn't leave.", "n't/RB"],
  ['Ta’ang fighters left.', 'Ta’ang/NNP'],
  ["China's southwest shook.", "'s/POS"],
  ['A fire swept through the hall.', 'swept/VBD'],
  ['The storm cut the line and shot up.', 'cut/VBD'],
  ['They may leave.', 'may/MD'],
  ['It closed in May.', 'May/NNP'],
  ['The zone accounts for most trade.', 'accounts/VBZ'],
  ['Researchers found it.', 'Researchers/NNS'],
  ['BNOnews reports that it fell.', 'reports/VBZ'],
  ['Brocade Inc. rose.', 'Inc./NNP'],
  ['It was deployed to retrieve them.', 'retrieve/VB'],
])('%s has %s', (text, expected) => {
  expect(tagged(text)).toContain(expected);
});

test('offsets slice to the token, wherever the sentence begins', () => {
  const text = 'Before. It cannot rain — “again”.';
  for (const { start, end, text: word } of tokenize(text, { start: 8, end: text.length })) {
    expect(text.slice(start, end)).toBe(word);
  }
});

test('names of object properties are words like others', () => {
  expect(tagged('constructor __proto__ toString fell.')).toHaveLength(5);
});
