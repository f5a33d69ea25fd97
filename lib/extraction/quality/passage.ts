import { type ExpectedQuantity, readQuantity } from '@/lib/extraction/quality/expected-quantity';
import type { AnnotatedClaim, AnnotatedPassage } from '@/lib/extraction/quality/schema';
import type { Span } from '@/lib/extraction/schema';

/** A wording of a claim; the subject is null where any will do. */
export type Wording = { text: string; subject: string | null };

export type ExpectedClaim = Span & {
  /** The first is the wording to show, the others are as good. */
  wordings: [Wording, ...Wording[]];
  /** Whoever may be named as its source; null stands for the outlet. */
  attributions: (string | null)[];
  hedged: boolean | null;
  quantities: ExpectedQuantity[];
  /** The dates that are right; empty when it bears none. */
  dates: (string | null)[];
  checkworthy: boolean | null;
  optional: boolean;
  group: string | null;
};

export type NonClaim = Span & { why: string; soft: boolean };

export type Passage = {
  id: string;
  subject: string;
  style: string;
  publishedAt: string;
  held: boolean;
  text: string;
  claims: ExpectedClaim[];
  nonClaims: NonClaim[];
};

/** Where a quote stands. Throws when it is not in the text, or stands there more than once uncounted. */
export function locate(text: string, quote: string, occurrence?: number): Span {
  let start = text.indexOf(quote);
  if (occurrence === undefined && start !== text.lastIndexOf(quote))
    throw new Error(`more than one "${quote}"`);
  for (let count = 1; count < (occurrence ?? 1) && start >= 0; count += 1)
    start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`no "${quote}"`);
  return { start, end: start + quote.length };
}

function readWording(marked: string): Wording {
  const bar = marked.indexOf(' | ');
  return { text: marked.replace(' | ', ' '), subject: bar < 0 ? null : marked.slice(0, bar) };
}

function readClaim(text: string, claim: AnnotatedClaim): ExpectedClaim {
  const { attribution = null, attributionAlt = [], date = null, dateAlt = [] } = claim;
  return {
    ...locate(text, claim.quote, claim.occurrence),
    wordings: [readWording(claim.text), ...(claim.alt ?? []).map(readWording)],
    attributions: [attribution, ...attributionAlt],
    hedged: claim.hedged === undefined ? false : claim.hedged,
    quantities: (claim.quantities ?? []).map(readQuantity),
    dates: date === null ? [] : [date, ...dateAlt],
    checkworthy: claim.checkworthy === undefined ? true : claim.checkworthy,
    optional: claim.optional ?? false,
    group: claim.group ?? null,
  };
}

/** A passage with every quote found in its text; offsets are UTF-16 code units. */
export function readPassage(subject: string, annotated: AnnotatedPassage): Passage {
  const { id, style, publishedAt, held = false } = annotated;
  const text = annotated.text.join('\n\n');
  return {
    id,
    subject,
    style,
    publishedAt,
    held,
    text,
    claims: annotated.claims.map((claim) => readClaim(text, claim)),
    nonClaims: annotated.nonClaims.map(({ quote, occurrence, why, soft = false }) => ({
      ...locate(text, quote, occurrence),
      why,
      soft,
    })),
  };
}
