import { expect, test } from 'vitest';
import { splitBlocks } from '@/lib/extraction/blocks';

const kinds = (text: string) =>
  splitBlocks(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

test('what is not body keeps its kind and place', () => {
  const text = [
    'Bridge closed after collision',
    'Saturday, March 16, 2024',
    'Photo: The bridge at Corran. Credit: Harbour Press',
    'By Mara Venn',
    'KESTON, 19 December (Harbour Press) – The bridge is closed.',
    'What happens next',
    'Drivers must make a detour.',
    'Read more: How ferries cope',
    '© 2024 Harbour Press. All rights reserved.',
  ].join('\n\n');
  expect(kinds(text)).toEqual([
    ['headline', 'Bridge closed after collision'],
    ['dateline', 'Saturday, March 16, 2024'],
    ['caption', 'Photo: The bridge at Corran. Credit: Harbour Press'],
    ['credit', 'By Mara Venn'],
    ['dateline', 'KESTON, 19 December (Harbour Press) –'],
    ['body', 'The bridge is closed.'],
    ['heading', 'What happens next'],
    ['body', 'Drivers must make a detour.'],
    ['navigation', 'Read more: How ferries cope'],
    ['boilerplate', '© 2024 Harbour Press. All rights reserved.'],
  ]);
});

test('a leading metadata line is no part of the first sentence', () => {
  expect(kinds(' date 2023-11-01 A company surrendered.')).toEqual([
    ['metadata', 'date 2023-11-01'],
    ['body', 'A company surrendered.'],
  ]);
});

test('a link after the last sentence does not silence its paragraph', () => {
  const text =
    'A gang took forty bicycles from the depot. Police arrested six men on Monday, officials said. Read more: How to lock a bicycle';
  expect(kinds(text)).toEqual([['body', text]]);
});

test('lines wrapped by a mail program are one paragraph', () => {
  const text =
    'The ministry said on Tuesday that the road to the\nnorth would stay closed until the end of the week and\nthat buses would run.';
  expect(kinds(text)).toHaveLength(1);
});

test.each(['', '   \n\n ', '\r\n\r\n'])('%j has no blocks', (text) => {
  expect(splitBlocks(text)).toEqual([]);
});
