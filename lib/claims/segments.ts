import type { Span } from '@/lib/extraction/schema';

/** What the reader needs to know of a claim: who it is and where its words stand. */
export type SpannedClaim = { id: string; spans: readonly Span[] };

/** A stretch of text that the same claims cover from end to end. */
export type Segment = Span & { claimIds: string[] };

/** A run of lines between blank ones, cut into segments that leave nothing out. */
export type Paragraph = Span & { segments: Segment[] };

/**
 * Cuts a text into paragraphs and flat, never nested, segments at every boundary of every claim.
 * Offsets are UTF-16 code units of `text`. Within a paragraph the segments follow each other without
 * gaps; between paragraphs only blank lines are left out. A segment names its claims in the order
 * given. Spans outside the text are clipped. O(n log n) in the number of spans.
 */
export function segmentText(text: string, claims: readonly SpannedClaim[]): Paragraph[] {
  const edges = edgesOf(text, claims);
  const covering = new Map<number, number>();
  let next = 0;
  return paragraphsOf(text).map((paragraph) => {
    const segments: Segment[] = [];
    let start = paragraph.start;
    for (;;) {
      for (let edge = edges[next]; edge && edge.at <= start; edge = edges[next]) {
        cover(covering, edge);
        next += 1;
      }
      const end = Math.min(edges[next]?.at ?? paragraph.end, paragraph.end);
      segments.push({ start, end, claimIds: idsOf(covering, claims) });
      if (end === paragraph.end) return { ...paragraph, segments };
      start = end;
    }
  });
}

type Edge = { at: number; claim: number; step: 1 | -1 };

function edgesOf(text: string, claims: readonly SpannedClaim[]): Edge[] {
  return claims
    .flatMap(({ spans }, claim) =>
      spans
        .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
        .filter(({ start, end }) => end > start)
        .flatMap(({ start, end }): Edge[] => [
          { at: start, claim, step: 1 },
          { at: end, claim, step: -1 },
        ]),
    )
    .sort((a, b) => a.at - b.at);
}

/** Counts, since two spans of one claim may touch or overlap. */
function cover(covering: Map<number, number>, { claim, step }: Edge): void {
  const count = (covering.get(claim) ?? 0) + step;
  if (count === 0) covering.delete(claim);
  else covering.set(claim, count);
}

function idsOf(covering: Map<number, number>, claims: readonly SpannedClaim[]): string[] {
  return [...covering.keys()].sort((a, b) => a - b).flatMap((index) => claims[index]?.id ?? []);
}

/** The runs of lines that hold something besides white space, without their last line break. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open = null as Span | null;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const end = line.index + line[0].length;
    const blank = line[0].trim() === '';
    const breaks = text.slice(open?.end ?? line.index, line.index).match(/\r\n|\r|\n/g);
    const apart = (breaks?.length ?? 0) > 1;
    if (blank || apart) {
      if (open) paragraphs.push(open);
      open = null;
    }
    if (!blank) open = { start: open?.start ?? line.index, end };
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}
