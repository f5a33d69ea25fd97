import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveEdge, snapToWords } from './span-edges';

const text = 'The TNLA’s 20,000 fighters seized  Maw-Luu.';
const spanOf = (words: string, within = text) => {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
};
const wordsOf = (span: { start: number; end: number } | null, within = text) =>
  span && within.slice(span.start, span.end);

describe('snapToWords', () => {
  test.each([
    ['part of a word', 'ighte', 'fighters'],
    ['white space around', ' fighters seized  ', 'fighters seized'],
    ['an apostrophe inside a word', 'LA’', 'TNLA’s'],
    ['a number with a separator', '0,0', '20,000'],
    ['a hyphenated name', 'Luu', 'Maw-Luu'],
    ['a full stop that was chosen', 'Maw-Luu.', 'Maw-Luu.'],
    ['only white space', '  ', null],
  ])('%s', (_name, selected, expected) => {
    expect(wordsOf(snapToWords(text, spanOf(selected)))).toBe(expected);
  });

  test('takes a Chinese selection as it is', () => {
    const chinese = '政府军失去了三百个基地';
    expect(wordsOf(snapToWords(chinese, spanOf('三百个', chinese)), chinese)).toBe('三百个');
  });
});

describe('moveEdge', () => {
  test.each([
    ['start', 'earlier', '20,000 fighters'],
    ['start', 'later', 'fighters'],
    ['end', 'later', 'fighters seized'],
    ['end', 'earlier', 'fighters'],
  ] as const)('%s %s', (edge, direction, expected) => {
    expect(wordsOf(moveEdge(text, spanOf('fighters'), edge, direction))).toBe(expected);
  });

  test('stops at the ends of the text', () => {
    expect(moveEdge(text, spanOf('The'), 'start', 'earlier')).toEqual(spanOf('The'));
    expect(moveEdge(text, spanOf('Luu'), 'end', 'later')).toEqual(spanOf('Luu'));
  });
});

test('a snapped span is inside the text, holds what was selected, and snapping again changes nothing', () => {
  const texts = fc
    .array(fc.constantFrom('ab', 'c', ' ', '\n', ',', '’', '-', '9', '你', '😀', 'é'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (any, a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const snapped = snapToWords(any, span);
      const selected = any.slice(span.start, span.end);
      if (!snapped) {
        expect(selected.trim()).toBe('');
        return;
      }
      const words = any.slice(snapped.start, snapped.end);
      expect(words).toContain(selected.trim());
      expect(words).toBe(words.trim());
      expect(words.isWellFormed()).toBe(true);
      expect(snapToWords(any, snapped)).toEqual(snapped);
      for (const edge of ['start', 'end'] as const) {
        const moved = moveEdge(any, snapped, edge, edge === 'start' ? 'earlier' : 'later');
        expect(moved.end - moved.start).toBeGreaterThanOrEqual(snapped.end - snapped.start);
      }
    }),
  );
});
