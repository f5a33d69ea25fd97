import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SpannedClaim, segmentText } from './segments';

const claim = (id: string, ...spans: [number, number][]): SpannedClaim => ({
  id,
  spans: spans.map(([start, end]) => ({ start, end })),
});

/** "text:ids" of each segment, paragraph by paragraph. */
function shown(text: string, claims: SpannedClaim[]): string[][] {
  return segmentText(text, claims).map((paragraph) =>
    paragraph.segments.map(
      ({ start, end, claimIds }) => `${text.slice(start, end)}:${claimIds.join('')}`,
    ),
  );
}

describe('segmentText', () => {
  test.each<[string, string, SpannedClaim[], string[][]]>([
    ['a text without claims', 'one two', [], [['one two:']]],
    ['an empty text', '', [], []],
    ['a claim inside', 'one two three', [claim('a', [4, 7])], [['one :', 'two:a', ' three:']]],
    [
      'overlapping claims',
      'abcdef',
      [claim('a', [0, 4]), claim('b', [2, 6])],
      [['ab:a', 'cd:ab', 'ef:b']],
    ],
    [
      'nested claims',
      'abcdef',
      [claim('a', [0, 6]), claim('b', [2, 4])],
      [['ab:a', 'cd:ab', 'ef:a']],
    ],
    ['adjacent claims', 'abcd', [claim('a', [0, 2]), claim('b', [2, 4])], [['ab:a', 'cd:b']]],
    ['a claim in two pieces', 'abcdef', [claim('a', [0, 2], [4, 6])], [['ab:a', 'cd:', 'ef:a']]],
    [
      'a claim across paragraphs',
      'ab\n\ncd',
      [claim('a', [1, 5])],
      [
        ['a:', 'b:a'],
        ['c:a', 'd:'],
      ],
    ],
    ['line breaks inside a paragraph', 'ab\ncd', [], [['ab\ncd:']]],
    ['Windows line breaks', 'ab\r\ncd\r\n\r\nef', [], [['ab\r\ncd:'], ['ef:']]],
    ['old Macintosh line breaks', 'ab\rcd\r\ref', [], [['ab\rcd:'], ['ef:']]],
    ['a line of blanks', 'ab\n \t\ncd\n\n', [], [['ab:'], ['cd:']]],
    ['a span beyond the text', 'abc', [claim('a', [1, 99])], [['a:', 'bc:a']]],
  ])('%s', (_name, text, claims, expected) => {
    expect(shown(text, claims)).toEqual(expected);
  });

  const texts = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\n\n', '你', '😀'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const claimsOf = (length: number) =>
    fc
      .array(fc.array(fc.tuple(fc.nat(length), fc.nat(length)), { minLength: 1, maxLength: 3 }), {
        maxLength: 6,
      })
      .map((all) =>
        all.map((pairs, index) =>
          claim(
            `${index}`,
            ...pairs.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
          ),
        ),
      );

  test('leaves out blank lines only, and each segment names exactly the claims that cover it', () => {
    const cases = texts.chain((text) => fc.tuple(fc.constant(text), claimsOf(text.length)));
    fc.assert(
      fc.property(cases, ([text, claims]) => {
        let at = 0;
        for (const paragraph of segmentText(text, claims)) {
          expect(text.slice(at, paragraph.start).trim()).toBe('');
          at = paragraph.start;
          for (const segment of paragraph.segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(segment.start);
            for (let unit = segment.start; unit < segment.end; unit += 1) {
              const covering = claims.filter(({ spans }) =>
                spans.some(({ start, end }) => start <= unit && unit < end),
              );
              expect(segment.claimIds).toEqual(covering.map(({ id }) => id));
            }
            at = segment.end;
          }
          expect(at).toBe(paragraph.end);
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
