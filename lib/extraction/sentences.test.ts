import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/extraction/sentences';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['abbreviations', 'Dr. Mensah spoke. J. Ortiz left.', 2],
  ['a digit after the stop', 'Groups joined the operation. 20,000 fighters took part.', 2],
  ['a number before the stop', 'They met Brigade 143. Troops fled.', 2],
  ['a country that ends a sentence', 'They live in the U.S. The court ruled.', 2],
  ['a country that does not', 'The U.S. Treasury paid.', 1],
  ['a day that is a star', 'It fell into the Sun. Its tail faded.', 2],
  ['a quotation that closes', '“We left.” They returned.', 2],
  ['decimals', 'It rose 3.5 percent.', 1],
])('%s', (_, text, count) => {
  expect(split(text)).toHaveLength(count);
});

test('a text without a full stop is cut between words, and nothing is lost', () => {
  const text = 'word '.repeat(20_000).trim();
  const pieces = split(text);
  expect(pieces.join(' ')).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1500);
});
