import { expect, test } from 'vitest';
import { findDates } from '@/lib/extraction/dates';
import { tokenize } from '@/lib/extraction/tokens';

/** A Wednesday. */
const PUBLISHED = '2023-11-01';

const read = (text: string, publishedAt: string | null = PUBLISHED, future = false) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const context = { publishedAt, latest: '2023-10-27', future };
  return findDates(tokens, { from: 0, to: tokens.length }, context).map(({ iso }) => iso);
};

test.each([
  ['They left on Monday.', '2023-10-30'],
  ['They left on Wednesday.', '2023-11-01'],
  ['They left last Friday.', '2023-10-27'],
  ['They left on October 27.', '2023-10-27'],
  ['They left on the 27th of October.', '2023-10-27'],
  ['They left on December 12.', '2022-12-12'],
  ['They left on 3 May 2015.', '2015-05-03'],
  ['They left yesterday.', '2023-10-31'],
  ['They left last week.', '2023-10-23/2023-10-29'],
  ['They left last month.', '2023-10'],
  ['They left in May.', '2023-05'],
  ['They left in 2015.', '2015'],
  ['They left three days ago.', '2023-10-29'],
  ['The same day they left.', '2023-10-27'],
  ['They left the following day.', '2023-10-28'],
  ['It grew in the third quarter of 2022.', '2022-07-01/2022-09-30'],
  ['It ran between 2016 and 2019.', '2016-01-01/2019-12-31'],
  ['It ran between 12 and 30 August 2022.', '2022-08-12/2022-08-30'],
  ['It ran between April and September 2022.', '2022-04-01/2022-09-30'],
])('%s → %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each(['They may leave.', 'Brigade 143 left.', 'They sold 2000 cars.'])(
  '%s has no date',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('without a publication date only full dates are read', () => {
  expect(read('On Monday they met, as on 3 May 2015.', null)).toEqual(['2015-05-03']);
});

test('what is to come is the next such day', () => {
  expect(read('They will leave on Friday.', PUBLISHED, true)).toEqual(['2023-11-03']);
});
