import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';
import { NUMBER_WORDS } from '@/lib/extraction/lexicons/number-words';

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those of in on at by for from to with into onto over under as than and or but nor so if while when ' +
    'where which who whom whose what be is are was were been being am have has had having do does did will would shall should can ' +
    'could may might must not no also already now then there here it its he she they them him her his their we us our i you your my ' +
    'after before during since until up out about around some any each every both either neither other another such very too only ' +
    'own again still yet however although though because due per via s said says according'
  ).split(' '),
);

/** A rough stem, enough to see that "destroying" and "destroyed" are one word. */
function stem(word: string): string {
  const base = IRREGULAR_FORMS.get(word);
  if (base) return base;
  if (word.length < 4 || /\d/.test(word)) return word;
  const plain = word
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ss|sh|ch|x)es$/, (ending) => ending.slice(0, -2))
    .replace(/([^su])s$/, '$1');
  const bare = plain.replace(/(?:ed|ing)$/, '');
  const root = bare.length >= 3 && bare !== plain ? bare.replace(/([bdgmnprt])\1$/, '$1') : plain;
  return root.replace(/e$/, '');
}

/** The content words of a claim, stemmed, numbers as digits. */
export function contentWords(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/%|per cent/g, ' percent');
  const words = plain.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return new Set(
    words
      .map((word) => (NUMBER_WORDS.has(word) ? String(NUMBER_WORDS.get(word)) : word))
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );
}

export function shared(one: Set<string>, other: Set<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** Harmonic mean of how much of each is in the other. */
export function likeness(one: Set<string>, other: Set<string>): number {
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}
