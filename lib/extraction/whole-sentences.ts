import { splitBlocks } from '@/lib/extraction/blocks';
import type { ExtractedClaim, Extraction, Quantity, Span } from '@/lib/extraction/schema';
import { trimSpan } from '@/lib/extraction/sentences';

/** `Intl.Segmenter` takes time in the square of its input; longer paragraphs are cut first. */
const WINDOW = 4000;
/** How sure we are of a claim no grammar has read. */
const CONFIDENCE = 0.3;

/** A sentence kept whole because the grammar could not, or may not, take it apart. */
export function wholeSentence(
  text: string,
  span: Span,
  quantities: Quantity[] = [],
): ExtractedClaim {
  return {
    ...span,
    text: text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/[.]+$/, ''),
    spans: [span],
    attribution: null,
    attributionSpan: null,
    hedged: false,
    hedgeCue: null,
    caveat: null,
    quantities,
    date: null,
    dateExpression: null,
    validAt: null,
    entities: [],
    checkworthy: true,
    worth: { score: 0.5, reasons: [] },
    kind: 'fact',
    borrowed: [],
    confidence: CONFIDENCE,
    group: null,
  };
}

function windowsOf(text: string, { start, end }: Span): Span[] {
  const windows: Span[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(from + WINDOW, end);
    if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to += 1;
    windows.push({ start: from, end: to });
    from = to;
  }
  return windows;
}

/** The fallback for languages without a grammar: every sentence of the body is a claim. */
export function wholeSentences(
  text: string,
  language: string,
): Pick<Extraction, 'claims' | 'skipped' | 'entities'> {
  const segmenter = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en', {
    granularity: 'sentence',
  });
  const blocks = splitBlocks(text);
  const claims = blocks
    .filter(({ kind }) => kind === 'body' || kind === 'heading')
    .flatMap((block) => windowsOf(text, block))
    .flatMap((window) =>
      [...segmenter.segment(text.slice(window.start, window.end))].flatMap(({ segment, index }) => {
        const start = window.start + index;
        const span = trimSpan(text, { start, end: start + segment.length });
        return span && /[\p{L}\p{N}]/u.test(segment) ? [wholeSentence(text, span)] : [];
      }),
    );
  const skipped = blocks.flatMap(({ start, end, kind }) =>
    kind === 'body' || kind === 'heading' ? [] : [{ start, end, reason: kind }],
  );
  return { claims, skipped, entities: [] };
}
