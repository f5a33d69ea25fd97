import { describe, expect, test } from 'vitest';
import { restsOnSpan, standsAlone } from '@/lib/extraction/quality/standing';

describe('stands alone', () => {
  test.each([
    'The army denied targeting civilians',
    '60 soldiers were killed',
    '“A farce” was how Orwell described the vote',
    'Jo Whitaker said "I got tight"',
    'Building works were halted',
  ])('%s', (text) => expect(standsAlone(text)).toBe(true));

  test.each([
    'It was closed on Monday',
    'which was closed on Monday',
    'was closed on Monday',
    'injured 18 people',
    'We have no bread',
    'Founded in a garage in 2014',
    'Rain fell',
    'This was unexpected',
  ])('not: %s', (text) => expect(standsAlone(text)).toBe(false));
});

const ARTICLE = 'The dam broke on Monday.\n\nNobody was hurt.';

test.each([
  ['the clause', 'The dam broke', 0, 13, true],
  ['a cut word', 'The dam broke', 0, 11, false],
  ['a blank at the end', 'The dam broke', 0, 14, false],
  ['two paragraphs', 'The dam broke', 0, 32, false],
  ['nothing', 'The dam broke', 3, 3, false],
  ['other words', 'The dam broke', 26, 41, false],
])('a span of %s', (_, text, start, end, expected) => {
  expect(restsOnSpan(ARTICLE, { text, start, end })).toBe(expected);
});
