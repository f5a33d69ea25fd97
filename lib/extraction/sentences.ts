import {
  ABBREVIATIONS,
  BEFORE_NUMBERS,
  SENTENCE_FINAL_ABBREVIATIONS,
} from '@/lib/extraction/lexicons/abbreviations';
import type { Span } from '@/lib/extraction/schema';

/** A stop with its closing quotes or brackets, then white space and the start of a new sentence. */
const BOUNDARY = /(?:[.!?…]+["”’')\]]*)(\s+)(?=["“‘'([]*[\p{Lu}\p{N}])/gu;
/** Words that open a sentence after "U.S." or "p.m."; "U.S. Securities" goes on. */
const OPENERS =
  /^["“‘'(]*(?:The|A|An|In|On|At|It|Its|He|His|She|Her|They|Their|This|That|These|Those|But|And|For|From|Some|Many|Most|All|No|As|After|Before|When|While|If|By|We|I|There|However|Meanwhile|Police|Officials)\b/;
/** Longer stretches without a stop are cut, so that no later pass meets an unbounded sentence. */
const LONGEST = 1500;

/**
 * "Dr. Mensah" and "J. Ortiz" do not end a sentence; "in the U.S. The court" does. A number before
 * the stop ("Brigade 143. Troops…") is no abbreviation, and neither is a digit after it
 * ("…the operation. 20,000 combatants…") a reason to go on.
 */
function isAbbreviation(before: string, next: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (!ABBREVIATIONS.has(lower)) return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !/^\p{Lu}/u.test(next);
  if (BEFORE_NUMBERS.has(lower)) return /^\p{N}/u.test(next);
  return !(SENTENCE_FINAL_ABBREVIATIONS.has(lower) && OPENERS.test(next));
}

function cutAtWhiteSpace(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const cut = Math.max(window.lastIndexOf(';'), window.lastIndexOf(','), -1) + 1;
    const space = window.lastIndexOf(' ') + 1;
    let to = from + (cut > LONGEST / 2 ? cut : space > 0 ? space : LONGEST);
    if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to += 1;
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** The span without the white space at its ends; null when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const inner = text.slice(start, end);
  const trimmed = inner.trim();
  if (trimmed === '') return null;
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: from + trimmed.length };
}

/** English sentences within `block`, trimmed, in order. Linear in the length of the block. */
export function splitSentences(text: string, block: Span): Span[] {
  const inner = text.slice(block.start, block.end);
  const cuts: number[] = [];
  for (const match of inner.matchAll(BOUNDARY)) {
    const stopAt = match.index;
    const end = stopAt + match[0].length;
    const lone = match[0].startsWith('.') && match[0][1] !== '.';
    const before = inner.slice(Math.max(0, stopAt - 20), stopAt);
    if (lone && isAbbreviation(before, inner.slice(end, end + 12))) continue;
    cuts.push(block.start + end);
  }
  const spans: Span[] = [];
  let from = block.start;
  for (const cut of [...cuts, block.end]) {
    for (const piece of cutAtWhiteSpace(text, { start: from, end: cut })) {
      const span = trimSpan(text, piece);
      if (span) spans.push(span);
    }
    from = cut;
  }
  return spans;
}
