import { isIsoDay, isoDay } from '@/lib/calendar';
import type { Span } from '@/lib/extraction/schema';

const METADATA_LINE = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)/;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = `(${MONTHS.join('|')})`;
const DATELINE = new RegExp(
  `^[ \\t]*(?:${WEEKDAY},? )?(?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH}),? (\\d{4})[ \\t]*$`,
  'm',
);
/** A dateline stands at the head of an article; a lone date further down is something else. */
const HEAD_LENGTH = 400;

export type PublicationDate = Span & { day: string };

/**
 * The publication day an article states about itself: a leading " date 2023-11-01 " metadata line,
 * or a dateline of its own near the top ("Monday, May 18, 2015"). Null when it states none.
 */
export function findPublicationDate(text: string): PublicationDate | null {
  const metadata = METADATA_LINE.exec(text);
  if (metadata?.[1] && isIsoDay(metadata[1])) {
    return { start: metadata[0].search(/\S/), end: metadata[0].length, day: metadata[1] };
  }
  const dateline = DATELINE.exec(text.slice(0, HEAD_LENGTH));
  if (!dateline) return null;
  const [line, monthFirst, dayAfter, dayBefore, monthAfter, year] = dateline;
  const month = MONTHS.indexOf(monthFirst ?? monthAfter ?? '') + 1;
  const day = isoDay(Number(year), month, Number(dayAfter ?? dayBefore));
  if (!day) return null;
  const start = dateline.index + line.search(/\S/);
  return { start, end: start + line.trim().length, day };
}
