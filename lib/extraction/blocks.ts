import { findPublicationDate } from '@/lib/articles/publication-date';
import type { SkipReason, Span } from '@/lib/extraction/schema';
import { splitSentences, trimSpan } from '@/lib/extraction/sentences';

export type Block = Span & { kind: 'body' | SkipReason };

const CAPTION =
  /^(?:featured image|image|photo|photograph|picture|pictured|file photo|file|map|graphic|chart|video|figure|above|below|left|right)\b[^.!?]{0,30}[:–—]/i;
const AGENCY_CREDIT =
  /\((?:[^()]{0,40}\b(?:via|for|of|by)\b |[^()]{0,40}\/ ?)?(?:AP|AFP|EPA|Reuters|Getty|PA|Xinhua|Handout)[^()]{0,20}\)$|^in this [^.]{0,60}\b(?:photo|image|picture|frame)\b/i;
const SOURCE_NOTE =
  /(?:^|[.\s])(?:source|credit|photo|image|picture|photograph|courtesy)s?\s*(?:by)?\s*:\s*[^.]{2,60}\.?$/i;
const CREDIT =
  /^(?:by|reporting by|editing by|writing by|additional reporting|photographs?|photos? by|©|\(c\)|compiled by|translated by|edited by)\b[^.]{0,90}\.?$/i;
const NAVIGATION =
  /^(?:next|previous) (?:post|article|story|page)\b|^(?:read|see|watch|listen|share|tweet|subscribe|sign up|sign in|log in|follow us|click|tap|advertisement|related|recommended|most read|more (?:on|from|news)|latest|trending|continue reading|back to|skip to|jump to|print|email|comments?|tags?|topics?|filed under|have an opinion|support our|donate|sister links?|external links?|see also|sources?|references|further reading)\b[^.]{0,80}:?$/i;
/** Sentences about the page itself, wherever they stand. */
export const INVITATION =
  /\b(?:sign up (?:for|to)|subscribe to|click here|read more|download our|follow us on|join our|tap here)\b/i;
const BOILERPLATE =
  /all rights reserved|copyright|terms (?:of use|and conditions)|privacy policy|this (?:article|story|report) (?:was|has been|is|will be) (?:first |originally |last )?(?:published|updated|amended|corrected|developing|part of)|this is a (?:developing|breaking)|for more information|contact (?:us|the)|notes to editors|about us|correction:|editor's note|^ends$|^-\s*ends\s*-$|^about [A-Z]/i;
const SELF_REFERENCE =
  /^(?:as )?(?:we|this (?:newspaper|website|site|blog))\b[^.]{0,60}\b(?:reported|report|wrote|covered|published|documented|will update|contacted|approached|asked)\b|\bhas (?:been contacted|been approached) for comment\b|\bcontacted (?:for|by) comment\b/i;
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

const words = (text: string): number => text.split(/\s+/).length;

/** Lines of one paragraph, joined again where a mail program or editor had wrapped them. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const group of text.matchAll(/[^\r\n]+(?:\r?\n[^\S\r\n]*[^\s][^\r\n]*)*/g)) {
    const lines = [...group[0].matchAll(/[^\r\n]+/g)];
    const wrapped =
      lines.length > 1 &&
      lines.slice(0, -1).every(([line]) => line.length >= 45 && line.length <= 100) &&
      lines.slice(0, -1).some(([line]) => !SENTENCE_END.test(line.trim()));
    const pieces = wrapped
      ? [{ start: group.index, end: group.index + group[0].length }]
      : lines.map((line) => ({
          start: group.index + line.index,
          end: group.index + line.index + line[0].length,
        }));
    for (const piece of pieces) {
      const span = trimSpan(text, piece);
      if (span) spans.push(span);
    }
  }
  return spans;
}

function kindOf(line: string, first: boolean): Block['kind'] {
  const ended = SENTENCE_END.test(line);
  const alone = !/[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u.test(line);
  const count = words(line);
  if (URL_ONLY.test(line)) return 'navigation';
  if (
    CAPTION.test(line) ||
    AGENCY_CREDIT.test(line) ||
    (SOURCE_NOTE.test(line) && (alone || count < 40))
  )
    return 'caption';
  if (CREDIT.test(line) && count < 16) return 'credit';
  if ((alone && NAVIGATION.test(line)) || (alone && INVITATION.test(line) && count < 40))
    return 'navigation';
  if (BOILERPLATE.test(line) && (alone || count < 25)) return 'boilerplate';
  if (alone && SELF_REFERENCE.test(line)) return 'self-reference';
  if (ended) return /^[a-z]/.test(line) && count < 25 ? 'caption' : 'body';
  // Several sentences and a last one without a stop: "… on Monday. Read more: How it began".
  if (count > 16 && splitSentences(line, { start: 0, end: line.length }).length > 1) return 'body';
  if (first) return 'headline';
  return count <= 16 ? 'heading' : 'body';
}

/** "LONDON, 3 May (Reuters) – ", "ACCRA, Ghana —": a place and agency in front of the first words. */
const DATELINE =
  /^(?:[A-Z][A-Z .'-]{2,30}(?:, [A-Z][\w. ]{2,24})?(?:,? \d{1,2} [A-Z][a-z]+| [A-Z][a-z]+ \d{1,2})?)\s*(?:\([A-Z][\w ]{1,20}\))?\s*[-–—]{1,2}\s+/;
/** "18:22 " in front of an entry of a live blog. */
const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?\s*[-–—:]?\s+/;
const BULLET = /^(?:[-–—*•·▪]|\d{1,2}[.)])\s+/;

/**
 * The paragraphs of an article with their kind. What is not body is recorded, never read for claims:
 * headline, headings, captions, credits, datelines, navigation, boilerplate, self-reference.
 */
export function splitBlocks(text: string): Block[] {
  const published = findPublicationDate(text);
  const blocks: Block[] = [];
  let seenBody = false;
  for (const paragraph of paragraphsOf(text)) {
    let { start } = paragraph;
    const { end } = paragraph;
    if (published && published.start >= start && published.end <= end) {
      blocks.push({
        start: published.start,
        end: published.end,
        kind: published.start < 2 ? 'metadata' : 'dateline',
      });
      start = published.end;
    }
    const bullet = BULLET.exec(text.slice(start, end));
    const rest = trimSpan(text, { start: start + (bullet?.[0].length ?? 0), end });
    if (!rest) continue;
    const line = text.slice(rest.start, rest.end);
    const kind =
      bullet && words(line) > 4
        ? 'body'
        : kindOf(
            line,
            blocks.every((block) => block.kind === 'metadata'),
          );
    const clock = kind === 'body' ? CLOCK.exec(line) : null;
    const dateline = clock ?? (kind === 'body' && !seenBody ? DATELINE.exec(line) : null);
    if (dateline)
      blocks.push({
        start: rest.start,
        end: rest.start + dateline[0].trimEnd().length,
        kind: 'dateline',
      });
    if (kind === 'body') seenBody = true;
    blocks.push({ start: rest.start + (dateline?.[0].length ?? 0), end: rest.end, kind });
  }
  return blocks;
}
