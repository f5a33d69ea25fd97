import { describe, expect, test } from 'vitest';
import { locate, readPassage } from '@/lib/extraction/quality/passage';

describe('a quote', () => {
  test('is found where it stands', () => {
    expect(locate('The dam broke.', 'dam broke')).toEqual({ start: 4, end: 13 });
  });
  test('that stands twice is found by its count', () => {
    expect(locate('rain and rain', 'rain', 2)).toEqual({ start: 9, end: 13 });
  });
  test.each([
    ['is missing', 'The dam broke.', 'bridge', undefined],
    ['stands twice', 'rain and rain', 'rain', undefined],
    ['is counted too far', 'rain and rain', 'rain', 3],
  ])('that %s is refused', (_, text, quote, occurrence) => {
    expect(() => locate(text, quote, occurrence)).toThrow(`"${quote}"`);
  });
});

test('a passage is read with places, subjects and defaults', () => {
  const passage = readPassage('disasters', {
    id: 'dam',
    style: 'wire copy',
    publishedAt: '2024-03-14',
    text: ['Dam fails', 'The dam broke on Monday.'],
    claims: [{ text: 'The dam | broke', quote: 'The dam broke on Monday', alt: ['It failed'] }],
    nonClaims: [{ quote: 'Dam fails', why: 'headline', soft: true }],
  });
  expect(passage.text).toBe('Dam fails\n\nThe dam broke on Monday.');
  expect(passage.nonClaims).toEqual([{ start: 0, end: 9, why: 'headline', soft: true }]);
  expect(passage.claims).toEqual([
    {
      start: 11,
      end: 34,
      wordings: [
        { text: 'The dam broke', subject: 'The dam' },
        { text: 'It failed', subject: null },
      ],
      attributions: [null],
      hedged: false,
      quantities: [],
      dates: [],
      checkworthy: true,
      optional: false,
      group: null,
    },
  ]);
});
