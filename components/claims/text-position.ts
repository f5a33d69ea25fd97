import type { Span } from '@/lib/extraction/schema';

/**
 * The stretch of the article that a DOM range inside the reader covers, in UTF-16 code units of the
 * text. Null when it lies outside, or holds nothing.
 */
export function spanOfRange(reader: Element, range: Range): Span | null {
  if (!reader.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(reader, range.startContainer, range.startOffset);
  const end = offsetAt(reader, range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

/** DOM ranges of a span, one for each segment it touches. */
export function rangesOfSpan(reader: Element, span: Span): Range[] {
  return segmentsOf(reader).flatMap(({ node, start, end }) => {
    if (start >= span.end || end <= span.start) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, span.start - start));
    range.setEnd(node, Math.min(end, span.end) - start);
    return [range];
  });
}

type TextSegment = { node: Text; start: number; end: number };

function segmentsOf(within: Element): TextSegment[] {
  return [...within.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const node = element.firstChild;
    const start = Number(element.dataset['start']);
    return node instanceof Text ? [{ node, start, end: start + node.length }] : [];
  });
}

function offsetAt(reader: Element, node: Node, offset: number): number | null {
  const segments = segmentsOf(reader);
  if (node instanceof Text) {
    const segment = segments.find((each) => each.node === node);
    return segment ? segment.start + offset : null;
  }
  // Between elements, as after a triple click: the first text that does not lie before the place.
  const place = document.createRange();
  place.setStart(node, offset);
  const after = segments.find((each) => place.comparePoint(each.node, 0) >= 0);
  return after?.start ?? segments.at(-1)?.end ?? null;
}
