import { expect, test } from 'vitest';
import { findFrames } from '@/lib/extraction/frames';
import { createReader } from '@/lib/extraction/grammar/parse-sentence';
import { tokenize } from '@/lib/extraction/tokens';

const read = (text: string) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return findFrames(createReader(tokens)).map(({ claimant, position }) => [
    position,
    words(claimant.from, claimant.to),
  ]);
};

test.each([
  [
    'The brigade gave up on Monday, an army spokesperson told the Echo on Wednesday.',
    'end',
    'an army spokesperson',
  ],
  ['“The dam is safe,” said Mira Toll.', 'end', 'Mira Toll'],
  ['According to the ministry, ten people died.', 'front', 'the ministry'],
  ['A storm hit the coast, according to the ministry.', 'end', 'the ministry'],
  ['Mira Toll said, “The dam is safe.”', 'front', 'Mira Toll'],
  ['The policy, which, according to the agency, has failed, was dropped.', 'middle', 'the agency'],
])('%s', (text, position, claimant) => {
  expect(read(text)).toEqual([[position, claimant]]);
});

test.each([
  'The ministry said that ten people had died.',
  'Northline, the largest baker, reported a profit of $41 million.',
])('%s: the saying is the clause itself', (text) => {
  expect(read(text)).toEqual([]);
});
