import { DAY_PATTERN, parseDay } from '@/lib/articles/day';

const METADATA_LINE = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)/i;
const LABEL =
  '(?:first\\s+)?(?:published|publication[ _]?date|pub[ _]?date|date(?:[ _]published)?|posted|updated|last updated)(?:\\s+on)?';
/** "Published: 1 November 2023", "date: 2023-11-01". */
const LABELLED = new RegExp(
  `^[ \\t]*["']?${LABEL}["']?[ \\t]*[:–-]?[ \\t]*["']?(${DAY_PATTERN})`,
  'im',
);
/** A line of its own: "Monday, May 18, 2015". */
const DATELINE = new RegExp(`^[ \\t]*(${DAY_PATTERN})[ \\t]*$`, 'im');
/** "By A. Writer, 1 November 2023", "By A. Writer | Nov 1, 2023". */
const IN_BYLINE = new RegExp(
  `^[ \\t]*by[ \\t][^\\n]{1,80}?[,|·–—-][ \\t]*(${DAY_PATTERN})[ \\t]*$`,
  'im',
);

/** A dateline stands at the head of an article; a lone date further down is something else. */
const HEAD_LENGTH = 600;

export type PublicationDate = { start: number; end: number; day: string };

/**
 * The publication day an article states about itself: a leading " date 2023-11-01 " metadata line,
 * a labelled one ("Published: …", also in front matter), a byline's, or a dateline of its own near
 * the top ("Monday, May 18, 2015"). Offsets are UTF-16 code units. Null when it states none.
 */
export function findPublicationDate(text: string): PublicationDate | null {
  const metadata = METADATA_LINE.exec(text);
  const stated = metadata?.[1] === undefined ? null : parseDay(metadata[1]);
  if (metadata && stated) {
    return { start: metadata[0].search(/\S/), end: metadata[0].length, day: stated };
  }
  const head = text.slice(0, HEAD_LENGTH);
  for (const pattern of [LABELLED, IN_BYLINE, DATELINE]) {
    const found = pattern.exec(head);
    const day = found?.[1] === undefined ? null : parseDay(found[1]);
    if (!found || !day) continue;
    const start = found.index + found[0].search(/\S/);
    return { start, end: start + found[0].trim().length, day };
  }
  return null;
}
