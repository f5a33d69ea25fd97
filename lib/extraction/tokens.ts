import posTagger from 'wink-pos-tagger';
import { ABBREVIATIONS } from '@/lib/extraction/lexicons/abbreviations';
import type { Span } from '@/lib/extraction/schema';
import { retag } from '@/lib/extraction/tagging/retag';
import type { Token } from '@/lib/extraction/token';

const tagger = posTagger();

const INITIALS = String.raw`(?:\p{L}\.){2,}`;
const MEASURE = String.raw`\d+(?:[.,]\d+)*-\p{L}[\p{L}-]*`;
const NUMBER = String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k|tn)?(?![\p{L}])`;
const WORD = String.raw`[\p{L}\p{M}\p{N}_]+(?:[-‐‑.&/][\p{L}\p{M}\p{N}]+|['’](?!s\b|S\b|ll\b|ve\b|re\b|d\b|m\b)[\p{L}]+)*`;
const CLITIC = String.raw`['’](?:s|S|ll|ve|re|d|m)\b`;
const TOKEN = new RegExp(
  `${INITIALS}|${MEASURE}|${NUMBER}(?!-)|${CLITIC}|${WORD}|\\.{2,}|[^\\s\\p{L}\\p{N}]`,
  'gu',
);

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'"]);
const DASHES = new Set(['-', '–', '—', '−', '‐', '‑']);

function markTag(mark: string): string | null {
  if (OPENING.has(mark)) return '(';
  if (CLOSING.has(mark)) return ')';
  if (QUOTES.has(mark)) return '"';
  if (DASHES.has(mark)) return '-';
  if (/^[.!?…]+$/.test(mark)) return '.';
  if (mark === ',') return ',';
  if (mark === ';' || mark === ':') return ':';
  if (mark === '%') return 'NN';
  if (/^[$€£¥₹]$/.test(mark)) return '$';
  return /^[\p{L}\p{N}'’]/u.test(mark) ? null : 'SYM';
}

const PROTOTYPE_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Keeps property names of `Object.prototype` away from the tagger's plain-object lexicon. */
function taggable(word: string): string {
  const plain = word.replace(/’/g, "'");
  return PROTOTYPE_NAMES.has(plain.toLowerCase()) || /__/.test(plain) ? 'thing' : plain;
}

/** "cannot" and "didn't" are one orthographic word but two tokens. */
function splitNegation(text: string): [string, string] | null {
  if (/^cannot$/i.test(text)) return [text.slice(0, 3), text.slice(3)];
  const match = /^(.+)(n['’]t)$/i.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
}

/** "Inc.", "Sept.", "J.": the stop belongs to the word unless it ends the sentence. */
function withStop(match: RegExpExecArray, inner: string): string {
  const [word] = match;
  const after = match.index + word.length;
  const abbreviated = ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
  const stops = inner[after] === '.' && after < inner.length - 1 && inner[after + 1] !== '.';
  return abbreviated && stops ? `${word}.` : word;
}

function rawTokens(text: string, sentence: Span): { text: string; start: number }[] {
  const inner = text.slice(sentence.start, sentence.end);
  const found: { text: string; start: number }[] = [];
  for (const match of inner.matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    const last = found.at(-1);
    if (last && start < last.start + last.text.length) continue;
    const parts = splitNegation(match[0]);
    if (parts) {
      found.push({ text: parts[0], start }, { text: parts[1], start: start + parts[0].length });
    } else found.push({ text: withStop(match, inner), start });
  }
  return found;
}

/** The tagged tokens of one sentence; offsets are into `text`. */
export function tokenize(text: string, sentence: Span): Token[] {
  const raw = rawTokens(text, sentence);
  const tagged = tagger.tag(
    raw.map(({ text: value }) => ({
      value: taggable(value),
      tag: /^[\d.,:]*\d$/.test(value) ? 'number' : markTag(value) ? 'punctuation' : 'word',
    })),
  );
  const tokens = raw.map(({ text: value, start }, index): Token => {
    const word = tagged[index];
    const lower = value.toLowerCase().replace(/’/g, "'");
    return {
      text: value,
      start,
      end: start + value.length,
      lower,
      tag: markTag(value) ?? word?.pos ?? 'NN',
      lemma: word?.lemma ?? lower,
    };
  });
  return retag(tokens);
}
