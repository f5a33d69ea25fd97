import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPasted, decodeText, MAX_ARTICLE_BYTES } from '@/lib/articles/decode';

const sample = 'The “old” café in Zürich closed – so they say.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: (number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((p) => [...p]));

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  }
  return bytes;
}

/** Only what the sample needs. */
function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
  return Uint8Array.from([...text].map((c) => special[c] ?? c.charCodeAt(0)));
}

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(sample), 'utf-8'],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], utf8(sample)), 'utf-8'],
    ['UTF-16 LE with a mark', bytesOf([0xff, 0xfe], utf16(sample, 'le')), 'utf-16le'],
    ['UTF-16 BE with a mark', bytesOf([0xfe, 0xff], utf16(sample, 'be')), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(sample, 'le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(sample, 'be'), 'utf-16be'],
    ['windows-1252', windows1252(sample), 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: sample, encoding } });
  });

  test('reads Cyrillic in UTF-16 without a mark by its spaces', () => {
    const text = 'Вода в реке спала к утру вторника, говорят жители.\n';
    expect(decodeText(utf16(text, 'le'))).toMatchObject({ ok: true, value: { text } });
  });

  test.each([
    ['nothing', new Uint8Array(), 'articles.empty'],
    ['only white space and a mark', bytesOf([0xef, 0xbb, 0xbf], utf8(' \n\t ')), 'articles.empty'],
    [
      'a PNG',
      bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49]),
      'articles.binary',
    ],
    ['a PDF', utf8('%PDF-1.7 and so on'), 'articles.binary'],
    ['a Word document', utf8('PK\u0003\u0004 and so on'), 'articles.binary'],
    ['RTF', utf8('{\\rtf1\\ansi Hello}'), 'articles.binary'],
    ['text with a NUL', utf8('Hello\u0000 there'), 'articles.binary'],
    ['control codes', utf8('\u0001\u0002\u0003 text'), 'articles.binary'],
    [
      'UTF-8 with a flaw',
      bytesOf(utf8('Ta’ang “army” '), [0xe2, 0x28], utf8(' – said.')),
      'articles.undecodable',
    ],
    [
      'Cyrillic in windows-1251',
      bytesOf([0xc2, 0xee, 0xe4, 0xe0, 0x20, 0xe2, 0x20, 0xf0]),
      'articles.undecodable',
    ],
    [
      'a code that windows-1252 leaves undefined',
      bytesOf(utf8('It closed '), [0x81]),
      'articles.undecodable',
    ],
    [
      'half a surrogate pair in UTF-16',
      bytesOf([0xff, 0xfe], utf16('Hi \ud800 there', 'le')),
      'articles.undecodable',
    ],
    ['too much', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(65), 'articles.tooLarge'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('takes 2 MB', () => {
    expect(decodeText(new Uint8Array(MAX_ARTICLE_BYTES).fill(65)).ok).toBe(true);
  });

  test('never throws, and what it accepts can be stored', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (!decoded.ok) return;
        expect(decoded.value.text.isWellFormed()).toBe(true);
        expect(decoded.value.text).not.toContain('\u0000');
      }),
    );
  });

  test('gives any ordinary UTF-8 text back exactly', () => {
    const line = fc.string({ unit: fc.constantFrom(...'aé ’東🎉\r\n\t.') });
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text.trim() !== '');
        expect(decodeText(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8' } });
      }),
    );
  });
});

test.each([
  ['', 'articles.empty'],
  ['  \n', 'articles.empty'],
  ['half a \ud83d character', 'common.notText'],
  ['a \u0000 in it', 'common.notText'],
  ['€'.repeat(MAX_ARTICLE_BYTES / 3 + 1), 'articles.tooLarge'],
])('pasted text %#: %s', (text, code) => {
  expect(checkPasted(text)).toMatchObject({ ok: false, refusal: { code } });
});
