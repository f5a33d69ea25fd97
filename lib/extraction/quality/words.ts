import { IRREGULAR_FORMS } from '@/lib/extraction/lexicons/irregular-verbs';

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those of in on at by for from to with into onto over under as than and or but nor so if while when ' +
    'where which who whom whose what be is are was were been being am have has had having do does did will would shall should can ' +
    'could may might must no not also already now then there here it its he she they them him her his their we us our i you your my ' +
    'after before during since until up out about around approximately some any each every both either neither other another such ' +
    'very too just only own same again further still yet however although though because due per via s more less most least said ' +
    'says say told stated claimed according reported reportedly alleged allegedly'
  ).split(' '),
);

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
]);
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_FORMS,
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['dead', 'die'],
]);

const COMPOUND = new RegExp(
  `\\b(${TENS.join('|')})-(${SMALL_NUMBERS.slice(1, 10).join('|')})\\b`,
  'g',
);

/** Lower-case words and numbers; sums and compound numerals as digits, "%" as "percent". */
function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bu\.s\./g, 'us')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(
      /([$£€]\d+(?:\.\d+)?)(bn|tn|m|k)\b/g,
      (_, sum: string, short: string) => `${sum} ${SHORT_MAGNITUDES.get(short)}`,
    )
    .replace(/%|\bper cent\b/g, ' percent')
    .replace(/'s\b|s'(?=\s|$)/g, (ending) => (ending === "'s" ? '' : 's'))
    .replace(COMPOUND, (_, ten: string, one: string) =>
      String((VALUES.get(ten) ?? 0) + (VALUES.get(one) ?? 0)),
    );
  const words = plain.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return words.map((word) => String(VALUES.get(word) ?? word));
}

/** A rough stem, enough to see that "destroying" and "destroyed" are one word. */
function stem(word: string): string {
  const base = BASE_FORMS.get(word) ?? word;
  if (base.length < 4 || /\d/.test(base)) return base;
  const plain = base
    .replace(/ie[sd]$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = plain.replace(/(?:ed|ing|ly)$/, '');
  const root = bare.length >= 3 && bare !== plain ? bare.replace(/([bdgmnprt])\1$/, '$1') : plain;
  return root.replace(/e$/, '');
}

/** The content words of a text, stemmed; numbers as digits. */
export function contentWords(text: string): Set<string> {
  return new Set(
    tokensOf(text)
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );
}

/** The numbers a text mentions: "1.3bn", "twenty-one" and "half" are 1.3e9, 21 and 0.5. */
export function numbersIn(text: string): number[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => {
    if (token === 'half') return [0.5];
    if (!/^\d/.test(token)) return [];
    return [Number(token) * (MAGNITUDES.get(tokens[at + 1] ?? '') ?? 1)];
  });
}

/** Numbers within half a percent of each other are the same figure, rounded. */
export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other));
}

export function sharedWords(one: Set<string>, other: Set<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** How much of `whole` is in `part`, 0 to 1. */
export function shareOf(whole: Set<string>, part: Set<string>): number {
  return whole.size === 0 ? 0 : sharedWords(whole, part) / whole.size;
}
