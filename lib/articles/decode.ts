import { accept, type Result, refuse } from '@/lib/result';
import { isStorable } from '@/lib/text';

/** The most one article may have, in bytes. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export type Decoded = { text: string; encoding: Encoding };

/** The characters of the codes 0x80 to 0x9f; five of them are undefined and stay control codes. */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** Formats whose files can begin like text: PDF, ZIP (Word, OpenDocument), RTF. */
const notPlainText = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];

/**
 * Reads the bytes of an uploaded file as text: UTF-8 with or without a byte order mark, UTF-16 in
 * either order (by its mark, or by where its zero bytes lie), else windows-1252 as the WHATWG
 * Encoding Standard defines it, provided that it reads like text. The mark is not part of the text;
 * everything else is kept as it is.
 *
 * Refusals: `articles.tooLarge`, `articles.empty`, `articles.binary`, `articles.undecodable`.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > MAX_ARTICLE_BYTES) return refuse('articles.tooLarge');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (notPlainText.some((signature) => start.startsWith(signature)))
    return refuse('articles.binary');
  const marked = encodingOfMark(bytes);
  const encoding = marked ?? encodingOfZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  if (encoding) {
    const text = decode(bytes, encoding);
    return text === null ? refuse('articles.undecodable') : checkDecoded(text, encoding);
  }
  if (bytes.includes(0)) return refuse('articles.binary');
  const text = decodeWindows1252(bytes);
  if (!readsLikeWestern(text, bytes)) return refuse('articles.undecodable');
  return checkDecoded(text, 'windows-1252');
}

/**
 * Checks a text that was pasted.
 *
 * Refusals: `articles.tooLarge`, `articles.empty`, `common.notText` (NUL or half a character).
 */
export function checkPasted(text: string): Result<string> {
  if (text.trim() === '') return refuse('articles.empty');
  if (!isStorable(text)) return refuse('common.notText');
  const size = new TextEncoder().encode(text).length;
  return size > MAX_ARTICLE_BYTES ? refuse('articles.tooLarge') : accept(text);
}

function checkDecoded(text: string, encoding: Encoding): Result<Decoded> {
  if (text.trim() === '') return refuse('articles.empty');
  if (text.includes('\u0000')) return refuse('articles.binary');
  const controls = text.match(/\p{Cc}/gu)?.length ?? 0;
  const breaks = text.match(/[\t\n\v\f\r]/g)?.length ?? 0;
  if ((controls - breaks) * 100 > text.length) return refuse('articles.binary');
  return text.isWellFormed() ? accept({ text, encoding }) : refuse('articles.undecodable');
}

/** By hand: Node 20 takes the codes 0x80 to 0x9f for control codes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join(
    '',
  );
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  return decode(bytes, 'utf-8') !== null;
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 without a mark: spaces, line ends and Latin letters leave zeros on one side of the pairs,
 * where most other alphabets have a small number too.
 */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  const pairs = bytes.length / 2;
  const small = [0, 0];
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    const side = index % 2;
    if (byte < 0x21) small[side] = (small[side] ?? 0) + 1;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
  });
  const isHigh = (high: 0 | 1) =>
    (small[high] ?? 0) * 10 >= pairs * 7 && (zeros[1 - high] ?? 0) * 50 <= pairs;
  if (isHigh(1)) return 'utf-16le';
  return isHigh(0) ? 'utf-16be' : null;
}

/**
 * Whether bytes that are not UTF-8 make sense as windows-1252: none of the codes it leaves
 * undefined, not UTF-8 with a flaw, and letters mostly of the plain alphabet, as in every language
 * the code page was made for.
 */
function readsLikeWestern(text: string, bytes: Uint8Array): boolean {
  if (/[\u0080-\u009f]/.test(text)) return false;
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const flaws = asUtf8.match(/\ufffd/g)?.length ?? 0;
  const sound = asUtf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (sound >= flaws) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const plain = text.match(/[a-z]/gi)?.length ?? 0;
  return plain * 2 > letters;
}
