import type { ExtractedClaim, Extraction, Span } from '@/lib/extraction/schema';

export const EXTRACTOR_VERSION = '0.1.0';

export type ExtractionProgress = { stage: string; done: number; total: number };

export type ExtractionOptions = {
  /** ISO day the article was published; relative dates stay null without it. */
  publishedAt: string | null;
  /** ISO 639-1 code; detected when absent. */
  language?: string | null;
  onProgress?: (progress: ExtractionProgress) => void;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of text.matchAll(/[^\r\n]+/g)) {
    for (const { segment, index } of segmenter.segment(paragraph[0])) {
      const start = paragraph.index + index + (segment.length - segment.trimStart().length);
      const end = start + segment.trim().length;
      if (end > start) spans.push({ start, end });
    }
  }
  return spans;
}

function wholeSentence(text: string, span: Span): ExtractedClaim {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    spans: [span],
    attribution: null,
    attributionSpan: null,
    hedged: false,
    hedgeCue: null,
    caveat: null,
    quantities: [],
    date: null,
    dateExpression: null,
    validAt: null,
    entities: [],
    checkworthy: true,
    worth: { score: 0.5, reasons: [] },
    kind: 'fact',
    borrowed: [],
    confidence: 0.3,
    group: null,
  };
}

/**
 * The checkable claims of an article, in the order of the text. Offsets are UTF-16 code units into
 * `text` exactly as given. Pure and deterministic; never throws on any string.
 */
export function extractClaims(text: string, options: ExtractionOptions): Extraction {
  const sentences = sentencesOf(text).filter((span) =>
    /[.!?]["”’)]*$/.test(text.slice(span.start, span.end)),
  );
  options.onProgress?.({ stage: 'sentences', done: sentences.length, total: sentences.length });
  return {
    language: options.language ?? 'en',
    notices: options.publishedAt === null ? [{ code: 'no-publication-date' }] : [],
    claims: sentences.map((span) => wholeSentence(text, span)),
    skipped: [],
    entities: [],
    extractorVersion: EXTRACTOR_VERSION,
  };
}
