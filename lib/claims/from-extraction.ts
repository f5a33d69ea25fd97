import type { Wording } from '@/lib/claims/rules';
import type { ExtractedClaim, Span } from '@/lib/extraction/schema';

/** What the extraction found, in the form in which claims are kept. */
export function wordingOf(extracted: ExtractedClaim, text: string): Wording {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const { attribution, attributionSpan, hedgeCue, caveat, worth, borrowed, group } = extracted;
  const { hedged, quantities, date, validAt, entities, kind, checkworthy, confidence } = extracted;
  return {
    spans: extracted.spans,
    content: {
      ...{ text: extracted.text, claimant: attribution, hedged, hedge: words(hedgeCue) },
      ...{ caveat: words(caveat), quantities, date, validAt, entities, kind, checkworthy },
      ...{ worthReasons: worth.reasons, confidence },
      grounds: {
        ...{ claimant: attributionSpan, hedge: hedgeCue, caveat, borrowed, group },
        date: extracted.dateExpression,
      },
    },
  };
}
