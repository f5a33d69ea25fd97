import { describe, expect, test } from 'vitest';
import { parseDay } from '@/lib/articles/day';
import { findPublicationDate } from '@/lib/articles/publication-date';

describe('parseDay', () => {
  test.each([
    ['2023-11-01', '2023-11-01'],
    ['2023/11/01', '2023-11-01'],
    ['2023-11-01T08:15:00+06:30', '2023-11-01'],
    ['1 November 2023', '2023-11-01'],
    ['1st of November, 2023', '2023-11-01'],
    ['Wed, 1 Nov. 2023 10:15 GMT', '2023-11-01'],
    ['Wednesday, November 1, 2023', '2023-11-01'],
    ['Sept 3rd 2021 at 9:05 am', '2021-09-03'],
    ['1.11.2023', '2023-11-01'],
    ['31 April 2023', null],
    ['2023-02-30', null],
    // Could be the first of November or the eleventh of January.
    ['11/01/2023', null],
    ['yesterday', null],
    ['May 2023', null],
  ])('%s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });
});

describe('findPublicationDate', () => {
  test.each([
    [' date 2023-11-01 Rain fell in the hills.', 'date 2023-11-01', '2023-11-01'],
    [
      'Floods recede\n\nPublished: 4 March 2022\n\nThe river fell.',
      'Published: 4 March 2022',
      '2022-03-04',
    ],
    ['Floods recede\nPublished on March 4, 2022\n', 'Published on March 4, 2022', '2022-03-04'],
    ['---\ntitle: Floods\ndate: "2022-03-04"\n---\n', 'date: "2022-03-04', '2022-03-04'],
    [
      'Floods recede\nBy Mara Venn | 4 Mar 2022\nThe river fell.',
      'By Mara Venn | 4 Mar 2022',
      '2022-03-04',
    ],
    [
      'Floods recede\n\nFriday, March 4, 2022\n\nThe river fell.',
      'Friday, March 4, 2022',
      '2022-03-04',
    ],
  ])('%j', (text, line, day) => {
    const found = findPublicationDate(text);
    expect(found?.day).toBe(day);
    expect(text.slice(found?.start, found?.end)).toBe(line);
  });

  test.each([
    ['a date inside a sentence', 'On 4 March 2022 the river fell.'],
    ['a lone date far down', `${'The river fell. '.repeat(60)}\n4 March 2022\n`],
    ['a day that does not exist', ' date 2023-02-30 Rain fell.'],
    ['a word that begins like a label', 'Dated 4 March 2022, the letter says'],
  ])('%s is not one', (_, text) => {
    expect(findPublicationDate(text)).toBeNull();
  });
});
