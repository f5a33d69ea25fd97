import { expect, test } from 'vitest';
import { HELD_PASSAGES, OPEN_PASSAGES, PASSAGES } from '@/lib/extraction/quality/passages';

test('every passage has a name of its own and something to find', () => {
  expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(PASSAGES.length);
  expect(PASSAGES.filter(({ claims }) => claims.length === 0)).toEqual([]);
});

test('a third of each subject is held out', () => {
  expect(OPEN_PASSAGES.length + HELD_PASSAGES.length).toBe(PASSAGES.length);
  for (const subject of new Set(PASSAGES.map((passage) => passage.subject))) {
    const own = PASSAGES.filter((passage) => passage.subject === subject);
    const held = own.filter(({ held }) => held);
    expect(held.length / own.length, subject).toBeCloseTo(1 / 3, 1);
  }
});
