import { languageOf } from '@/lib/articles/language-of';
import { type Block, splitBlocks } from '@/lib/extraction/blocks';
import type { Speaker } from '@/lib/extraction/claimants';
import { claimsOf, type Surroundings } from '@/lib/extraction/claims';
import { findDates } from '@/lib/extraction/dates';
import { indexEntities } from '@/lib/extraction/entity-index';
import { groupEvents } from '@/lib/extraction/events';
import { createDiscourse, remember } from '@/lib/extraction/mentions';
import { findEntities } from '@/lib/extraction/names';
import { findQuantities } from '@/lib/extraction/quantities';
import { type Reading, readSentence } from '@/lib/extraction/read-sentence';
import { resolvePronoun } from '@/lib/extraction/references';
import type { ExtractedClaim, Extraction, Notice, Skipped } from '@/lib/extraction/schema';
import { splitSentences } from '@/lib/extraction/sentences';
import { skipReason } from '@/lib/extraction/skipping';
import { followQuotes, speakerFor, speakerIn } from '@/lib/extraction/speakers';
import type { Token } from '@/lib/extraction/token';
import { wholeSentence, wholeSentences } from '@/lib/extraction/whole-sentences';

export const EXTRACTOR_VERSION = '1.0.0';

export type ExtractionProgress = { stage: string; done: number; total: number };

export type ExtractionOptions = {
  /** ISO day the article was published; relative dates stay null without it. */
  publishedAt: string | null;
  /** ISO 639-1 code; detected when absent. */
  language?: string | null;
  onProgress?: (progress: ExtractionProgress) => void;
};

type Sentence = { reading: Reading; block: Block; quoted: boolean };

function readBlocks(
  text: string,
  blocks: Block[],
  onProgress: ExtractionOptions['onProgress'],
): Sentence[] {
  const body = blocks.filter(({ kind }) => kind === 'body');
  return body.flatMap((block, index) => {
    let open = false;
    const sentences = splitSentences(text, block).map((span): Sentence => {
      const reading = readSentence(text, span);
      const quoting = followQuotes(reading, open);
      open = quoting.open;
      return { reading, block, quoted: quoting.quoted };
    });
    onProgress?.({ stage: 'reading', done: index + 1, total: body.length });
    return sentences;
  });
}

/** How far back a quotation may have its speaker. */
const QUOTE_REACH = 8;

/**
 * A sentence quoted from end to end without a frame belongs to the speaker of its own paragraph,
 * named before it or after it, else to whoever spoke last.
 */
function quotedSpeaker(
  sentences: Sentence[],
  at: number,
  speakerAt: (index: number) => Speaker | null,
): Speaker | null {
  const here = sentences[at];
  if (!here?.quoted) return null;
  const near = (index: number) => index >= 0 && Math.abs(at - index) <= QUOTE_REACH;
  const inBlock = (index: number) => near(index) && sentences[index]?.block === here.block;
  for (let back = at - 1; inBlock(back); back -= 1) {
    const speaker = speakerAt(back);
    if (speaker) return speaker;
  }
  for (let ahead = at + 1; inBlock(ahead); ahead += 1) {
    const speaker = speakerAt(ahead);
    if (speaker) return speaker;
  }
  for (let back = at - 1; near(back); back -= 1) {
    const speaker = speakerAt(back);
    if (speaker) return speaker;
  }
  return null;
}

function caveatAfter(sentences: Sentence[], at: number): Reading | null {
  const next = sentences[at + 1];
  return next && skipReason(next.reading, '') === 'caveat' ? next.reading : null;
}

function readEnglish(
  text: string,
  options: ExtractionOptions,
): Pick<Extraction, 'claims' | 'skipped' | 'entities'> {
  const blocks = splitBlocks(text);
  const skipped: Skipped[] = blocks.flatMap(({ start, end, kind }) =>
    kind === 'body' ? [] : [{ start, end, reason: kind }],
  );
  const sentences = readBlocks(text, blocks, options.onProgress);
  const entities = findEntities(
    sentences.map(({ reading }) => reading.whole),
    text,
  );
  const entitiesIn = indexEntities(entities);
  const discourse = createDiscourse();
  const speakers = new Map<number, Speaker | null>();
  const claims: ExtractedClaim[] = [];
  let latest: string | null = null;
  for (const [index, { reading, quoted }] of sentences.entries()) {
    const { span, clauses, tokens, propositions } = reading;
    const words = text.slice(span.start, span.end);
    const reason = skipReason(reading, words);
    if (reason) {
      skipped.push({ ...span, reason });
      continue;
    }
    const possessor = (token: Token) => resolvePronoun(discourse, token, index)?.words ?? null;
    remember(discourse, clauses, { sentence: index, tokens, text, possessor });
    const around: Omit<Surroundings, 'unit'> = {
      text,
      sentence: index,
      discourse,
      publishedAt: options.publishedAt,
      latest,
      quoted,
      caveat: caveatAfter(sentences, index)?.span ?? null,
      entitiesIn,
    };
    const speakerAt = (at: number): Speaker | null => {
      const known = speakers.get(at);
      if (known !== undefined) return known;
      const other = sentences[at]?.reading;
      return other ? speakerIn(other, discourse, at, text) : null;
    };
    const inherited = quotedSpeaker(sentences, index, speakerAt);
    speakers.set(index, speakerIn(reading, discourse, index, text));
    const found: ExtractedClaim[] = [];
    for (const proposition of propositions) {
      const speaker = speakerFor(proposition, reading, discourse, index, text) ?? inherited;
      const unit = found.at(-1)?.quantities.at(-1)?.unit ?? null;
      found.push(...claimsOf(proposition, reading, speaker, { ...around, unit }));
    }
    if (found.length > 0) claims.push(...found);
    else if (tokens.some(({ tag }) => /^VB[DZP]$/.test(tag)) && reading.frames.length === 0)
      claims.push(wholeSentence(text, span, findQuantities(tokens)));
    else
      skipped.push({
        ...span,
        reason: reading.frames.length > 0 ? 'attribution-only' : 'fragment',
      });
    const days = findDates(
      tokens,
      { from: 0, to: tokens.length },
      { publishedAt: options.publishedAt, latest, future: false },
    );
    latest = days.findLast(({ iso }) => iso.length === 10)?.iso ?? latest;
    options.onProgress?.({ stage: 'claims', done: index + 1, total: sentences.length });
  }
  return { claims, skipped, entities };
}

/** The same words twice are one claim; the later one is listed as skipped. */
function withoutDuplicates(claims: ExtractedClaim[], skipped: Skipped[]): ExtractedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ text, start, end }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) {
      skipped.push({ start, end, reason: 'duplicate' });
      return false;
    }
    seen.add(key);
    return true;
  });
}

/**
 * The checkable claims of an article, in the order of the text. Offsets are UTF-16 code units into
 * `text` exactly as given. Pure and deterministic; never throws on any string. Languages other than
 * English give whole sentences, with a notice.
 */
export function extractClaims(text: string, options: ExtractionOptions): Extraction {
  const language = options.language ?? languageOf(text);
  const notices: Notice[] = options.publishedAt === null ? [{ code: 'no-publication-date' }] : [];
  if (!language.startsWith('en')) notices.push({ code: 'sentences-only', language });
  const found = language.startsWith('en')
    ? readEnglish(text, options)
    : wholeSentences(text, language);
  const claims = groupEvents(withoutDuplicates(found.claims, found.skipped));
  if (claims.length === 0) notices.push({ code: 'no-claims' });
  const skipped = found.skipped.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    language,
    notices,
    claims,
    skipped,
    entities: found.entities,
    extractorVersion: EXTRACTOR_VERSION,
  };
}
