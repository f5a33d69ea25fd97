import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/lib/extraction/extract-claims';

const PUBLISHED = '2024-03-20';
const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
const cutsWord = (text: string, at: number) => isLetter(text, at - 1) && isLetter(text, at);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function check(text: string): void {
  const { claims, skipped } = extractClaims(text, { publishedAt: PUBLISHED, language: 'en' });
  const known = new Set(wordsOf(text));
  for (const claim of claims) {
    expect(claim.spans.length).toBeGreaterThan(0);
    expect(claim.start).toBe(claim.spans[0]?.start);
    expect(claim.end).toBe(claim.spans.at(-1)?.end);
    for (const { start, end } of claim.spans) {
      const slice = text.slice(start, end);
      expect(slice).not.toBe('');
      expect(slice).toBe(slice.trim());
      expect(cutsWord(text, start) || cutsWord(text, end)).toBe(false);
    }
    const inserted = new Set(
      claim.borrowed
        .filter(
          ({ role }) =>
            role === 'inflection' || role === 'light-verb' || role === 'resolved-reference',
        )
        .flatMap(({ words }) => wordsOf(words)),
    );
    for (const word of wordsOf(claim.text))
      expect(known.has(word) || inserted.has(word), word).toBe(true);
  }
  for (const { start, end } of skipped) expect(text.slice(start, end).trim()).not.toBe('');
}

const WORDS =
  'the a an The army town of Namhsan was were killed killing said that which who it they its , . and or but ( ) “ ” " 12 300 more than at least on Monday after to leave left seized by in Shan State while TNLA \'s not 20% $ five – - ; : according reportedly has been would constructor toString __proto__ \n \n\n'.split(
    ' ',
  );

describe('whatever the text', () => {
  test('spans hold, and every word is the article’s or accounted for', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(fc.property(text, check), { numRuns: 300 });
  });

  test('random Unicode never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        extractClaims(text, { publishedAt: PUBLISHED });
        check(text);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same claims', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (input) => {
        const once = extractClaims(input, { publishedAt: PUBLISHED });
        expect(extractClaims(input, { publishedAt: PUBLISHED })).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['CRLF', 'The bridge fell.\r\n\r\nA car sank.\r\n'],
    ['tabs', '\tThe bridge fell.\t A car sank.'],
    ['zero width', 'The br\u200Bidge fell. A car\u200D sank.'],
    ['bidi', 'The \u202Ebridge\u202C fell.'],
    ['emoji', 'The bridge 🌉 fell 😱 on Monday 👨‍👩‍👧.'],
    ['Chinese', '桥在星期一倒塌了。三辆车沉没。'],
    ['Arabic', 'انهار الجسر يوم الاثنين. غرقت ثلاث سيارات.'],
    ['all capitals', 'THE BRIDGE FELL ON MONDAY. THREE CARS SANK.'],
    ['lone surrogates', 'The bridge \uD83D fell \uDE00.'],
    ['no full stop', 'the army killed 12 and '.repeat(4500)],
    ['brackets', '('.repeat(3000)],
    ['quotes', '“'.repeat(3000)],
  ])('%s', (_, text) => {
    check(text);
  });
});
