import type { Span } from '@/lib/extraction/schema';

/** Letters, digits and marks; an apostrophe, hyphen, point or comma counts when it stands inside a word. */
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const joiner = /['’.,\-‑]/;
/** Scripts written without spaces: there each character is a word of its own. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Makes a selection into a span that cuts no word: white space at its ends is left out, a word
 * touched is taken whole. Gives null when nothing but white space is selected.
 */
export function snapToWords(text: string, { start, end }: Span): Span | null {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (from >= to) return null;
  while (joins(text, from)) from -= 1;
  while (joins(text, to)) to += 1;
  return { start: from, end: to };
}

/**
 * Moves one edge of a span by a word, outwards or inwards. The span stays inside the text, keeps at
 * least one word and never cuts one; at a limit it comes back unchanged.
 */
export function moveEdge(
  text: string,
  span: Span,
  edge: 'start' | 'end',
  direction: 'earlier' | 'later',
): Span {
  const from = span[edge];
  const at = direction === 'later' ? laterEdge(text, from, edge) : earlierEdge(text, from, edge);
  if (at === null) return span;
  const moved = { ...span, [edge]: at };
  return moved.start < moved.end ? moved : span;
}

/** The next place after `from` where a word starts (for a start) or ends (for an end). */
function laterEdge(text: string, from: number, edge: 'start' | 'end'): number | null {
  for (let at = from + 1; at <= text.length; at += 1) if (isEdge(text, at, edge)) return at;
  return null;
}

function earlierEdge(text: string, from: number, edge: 'start' | 'end'): number | null {
  for (let at = from - 1; at >= 0; at -= 1) if (isEdge(text, at, edge)) return at;
  return null;
}

function isEdge(text: string, at: number, edge: 'start' | 'end'): boolean {
  const inside = edge === 'start' ? characterAt(text, at) : characterBefore(text, at);
  return wordCharacter.test(inside) && !joins(text, at);
}

/** Whether the characters on both sides of `at` belong to one word. */
function joins(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (before === '' || after === '') return false;
  // Between the halves of one character.
  if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) {
    return true;
  }
  if (/\p{M}/u.test(after)) return true;
  if (unspaced.test(before) || unspaced.test(after)) return false;
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  if (joiner.test(after)) {
    return wordCharacter.test(before) && wordCharacter.test(characterAt(text, at + 1));
  }
  return (
    joiner.test(before) &&
    wordCharacter.test(after) &&
    wordCharacter.test(characterBefore(text, at - 1))
  );
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const low = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  return at > 1 && low ? text.slice(at - 2, at) : text.charAt(at - 1);
}
