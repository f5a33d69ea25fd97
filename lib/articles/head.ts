import { DAY_PATTERN } from '@/lib/articles/day';
import { shorten } from '@/lib/articles/shorten';

/** What the first lines of an article say about it. */
export type Head = {
  title: string;
  outlet: string | null;
  authors: string[];
  url: string | null;
};

/** Lines that are looked at. */
const HEAD_LINES = 15;
/** A headline is short; a longer first line is the first paragraph. */
const HEADLINE_LENGTH = 180;
/** What is left of a first paragraph that must serve as a title. */
const TITLE_LENGTH = 110;

const METADATA = /^date \d{4}-\d{2}-\d{2}(?=\s|$)/i;
const LABEL =
  /^(title|headline|author|authors|byline|url|link|outlet|publisher|publication|published|publication date|date|source)[ \t]*:[ \t]*(.+)$/i;
const BYLINE = /^by[ :]\s*(.{2,120})$/i;
const DAY_LINE = new RegExp(`^(?:published|posted|updated)?(?: on)?:?\\s*${DAY_PATTERN}$`, 'i');
/** "LONDON, March 4 (Example News) - …": a place in capitals, then the agency. */
const AGENCY = /^[\p{Lu}][\p{Lu} .,'’-]+(?:,[^(]{1,40})?\s\(([\p{L}][\p{L} .’'-]{1,40})\)\s*[-–—]/u;

/**
 * Reads the lines at the head of an article: labelled ones, the headline, the byline and an
 * agency's dateline. Without a headline the beginning of the first paragraph stands in for it.
 */
export function readHead(text: string): Head {
  const head: Head = { title: '', outlet: null, authors: [], url: null };
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => clean(line))
    .filter((line) => line !== '');
  let opening = '';
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (readLabel(head, line) || readByline(head, line) || DAY_LINE.test(line)) continue;
    head.outlet ??= AGENCY.exec(line)?.[1] ?? null;
    opening ||= line;
  }
  head.title ||= opening.length <= HEADLINE_LENGTH ? opening : shorten(opening, TITLE_LENGTH);
  return head;
}

/** The people of a byline: "Mara Venn, Otto Brill and Ines Kaur". */
export function namesIn(byline: string): string[] {
  return byline
    .replace(new RegExp(`\\s*[,|·–—-]?\\s*${DAY_PATTERN}\\s*$`, 'i'), '')
    .split(/\s*(?:[,;|·/]|\s(?:and|und|et|y|&)\s)\s*/)
    .map((name) => name.replace(/^by\s+/i, '').trim())
    .filter((name) => /\p{L}/u.test(name) && name.length <= 100);
}

function readLabel(head: Head, line: string): boolean {
  const [, label = '', value = ''] = LABEL.exec(line) ?? [];
  if (value === '') return false;
  const name = label.toLowerCase();
  if (name === 'title' || name === 'headline') head.title ||= value;
  else if (name.startsWith('author') || name === 'byline') head.authors.push(...namesIn(value));
  else if (name === 'url' || name === 'link' || /^https?:\/\/\S+$/.test(value)) head.url ??= value;
  else if (name === 'outlet' || name.startsWith('publi')) {
    if (!DAY_LINE.test(value)) head.outlet ??= value;
  } else if (name === 'source') return false;
  return true;
}

/** "By Mara Venn", "By The Example": an article in front of it makes it an outlet. */
function readByline(head: Head, line: string): boolean {
  const names = BYLINE.exec(line)?.[1];
  if (names === undefined || !/^\p{Lu}/u.test(names) || /[.!?]$/.test(names)) return false;
  for (const name of namesIn(names)) {
    if (/^the\s/i.test(name)) head.outlet ??= name;
    else head.authors.push(name);
  }
  return true;
}

/** A line without Markdown's signs, and without the metadata in front of the text. */
function clean(line: string): string {
  return line
    .trim()
    .replace(METADATA, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(\*\*|__|\*|_)(.+)\1$/, '$2')
    .trim();
}
