import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapToWords } from '@/lib/claims/span-edges';
import { cutsWord, faultOf, sameSpans, uniteSpans, wordsOf } from '@/lib/claims/spans';

const text = 'The Ta’ang army seized 3,000 rifles 🎉 in 東京都 and café';

describe('faultOf', () => {
  const of = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  test.each([
    ['a phrase', [of('army seized')], null],
    ['a part of a name before the apostrophe', [of('Ta')], null],
    ['half a word', [of('arm')], 'cuts-word'],
    ['half a number', [{ start: of('3,000').start + 3, end: of('rifles').end }], 'cuts-word'],
    [
      'a number up to its separator',
      [{ start: of('3,000').start, end: of(',000').start }],
      'cuts-word',
    ],
    ['half a surrogate pair', [{ start: of('🎉').start + 1, end: of('in').end }], 'cuts-word'],
    ['one character of a script without spaces', [of('京')], null],
    [
      'a letter without its combining mark',
      [{ start: text.length - 5, end: text.length - 1 }],
      'cuts-word',
    ],
    ['white space', [{ start: 3, end: 4 }], 'blank'],
    ['nothing', [], 'blank'],
    ['an empty span', [{ start: 4, end: 4 }], 'outside'],
    ['beyond the end', [{ start: 0, end: text.length + 1 }], 'outside'],
    ['overlapping spans', [of('army seized'), of('seized')], 'overlapping'],
    ['spans out of order', [of('seized'), of('army')], 'overlapping'],
  ])('%s', (_, spans, fault) => {
    expect(faultOf(text, spans)).toBe(fault);
  });
});

const anyText = fc.array(
  fc.constantFrom('a', 'é', 'e\u0301', ' ', '\n', '.', '’', '7', '🎉', '東', 'ü', '-'),
  { maxLength: 30 },
);

test('a snapped selection is a valid span that covers every word selected', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (parts, a, b) => {
      const sample = parts.join('');
      const selection = { start: Math.min(a, b), end: Math.max(a, b) };
      const snapped = snapToWords(sample, selection);
      const selected = sample.slice(selection.start, selection.end).trim();
      if (snapped === null) {
        expect(selected).toBe('');
        return;
      }
      // Only a mark that stands on white space has no letter to belong to.
      if (!/(^|\s)\p{M}/u.test(sample)) expect(faultOf(sample, [snapped])).toBeNull();
      expect(sample.slice(snapped.start, snapped.end)).toContain(selected);
      expect(snapToWords(sample, snapped)).toEqual(snapped);
    }),
  );
});

const anySpans = fc.array(
  fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({
    start,
    end: start + length,
  })),
  { maxLength: 8 },
);

test('a union covers exactly what its parts cover, in order, apart', () => {
  fc.assert(
    fc.property(anySpans, (spans) => {
      const covers = (list: typeof spans, at: number) =>
        list.some((span) => span.start <= at && at < span.end);
      const united = uniteSpans(spans);
      for (let at = 0; at < 62; at += 1) expect(covers(united, at)).toBe(covers(spans, at));
      united.slice(1).forEach((span, index) => {
        expect(span.start).toBeGreaterThan(united[index]?.end ?? 0);
      });
      expect(sameSpans(uniteSpans(united), united)).toBe(true);
    }),
  );
});

test('the words of discontinuous spans are joined by an ellipsis on one line', () => {
  const sample = 'A town\nfell; two more followed.';
  const spans = [
    { start: 0, end: 11 },
    { start: 22, end: 30 },
  ];
  expect(wordsOf(sample, spans)).toBe('A town fell … followed');
  expect(cutsWord(sample, 0)).toBe(false);
});
