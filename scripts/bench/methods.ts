import nlp from 'compromise';
import { extractClaims } from '@/lib/extraction/extract-claims';
import type { ScoredClaim } from '@/lib/extraction/quality/pairing';
import type { Passage } from '@/lib/extraction/quality/passage';

type Method = (passage: Pick<Passage, 'text' | 'publishedAt'>) => ScoredClaim[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Finds each text in the passage, one after the other. */
function placed(passage: string, texts: string[]): ScoredClaim[] {
  let from = 0;
  return texts.flatMap((untrimmed) => {
    const text = untrimmed.trim();
    const start = text === '' ? -1 : passage.indexOf(text, from);
    if (start < 0) return [];
    from = start;
    return [{ text, start, end: start + text.length }];
  });
}

export const winnow: Method = ({ text, publishedAt }) =>
  extractClaims(text, { publishedAt }).claims;

/** Winnow, and the splitters whose every sentence or clause would be a claim. */
export const METHODS: readonly [string, Method][] = [
  ['Winnow', winnow],
  [
    'Intl.Segmenter',
    ({ text }) =>
      placed(
        text,
        Array.from(segmenter.segment(text), ({ segment }) => segment),
      ),
  ],
  ['compromise sentences', ({ text }) => placed(text, nlp(text).sentences().out('array'))],
  ['compromise clauses', ({ text }) => placed(text, nlp(text).clauses().out('array'))],
];
