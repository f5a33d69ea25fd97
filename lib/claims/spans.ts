import type { Span } from '@/lib/extraction/schema';

/** What can be wrong with a list of spans. */
export type SpanFault = 'outside' | 'overlapping' | 'blank' | 'cuts-word';

const mark = /^\p{M}/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that are written without spaces, where a word has no visible edge to respect. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a cut at this offset (UTF-16 code units) would split a surrogate pair, part a letter from
 * its marks, split a number ("3,000") or a word of a script that sets its words apart by spaces.
 */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) &&
    /[\uDC00-\uDFFF]/.test(text.charAt(offset))
  )
    return true;
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (mark.test(after)) return true;
  const before = lastCodePoint(text, offset);
  if (isInsideNumber(text, offset)) return true;
  const bothLetters = letter.test(before) && letter.test(after);
  return bothLetters && !unspaced.test(before) && !unspaced.test(after);
}

/** The first fault of the spans of a claim in a text, or null. Spans must be in the text's order. */
export function faultOf(text: string, spans: readonly Span[]): SpanFault | null {
  let reached = 0;
  for (const { start, end } of spans) {
    if (start >= end || end > text.length) return 'outside';
    if (start < reached) return 'overlapping';
    const slice = text.slice(start, end);
    if (slice.trim() === '') return 'blank';
    if (cutsWord(text, start) || cutsWord(text, end)) return 'cuts-word';
    reached = end;
  }
  return spans.length === 0 ? 'blank' : null;
}

/** The union of spans, in text order; overlapping and touching ones become one. */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = united.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else united.push({ ...span });
  }
  return united;
}

/** The outer bounds of spans in text order. */
export function boundsOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end)
  );
}

/** Whether a span lies within one of the others. */
export function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= span.start && span.end <= other.end);
}

/** The words of the spans as one line, for a claim that still says just what was selected. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isInsideNumber(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  return /\d[.,]?$/.test(before) && /^(\d|[.,]\d)/.test(text.slice(offset, offset + 2));
}

function lastCodePoint(text: string, offset: number): string {
  const unit = text.charAt(offset - 1);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(Math.max(0, offset - 2), offset) : unit;
}
