import { accept, type Result, refuse } from '@/lib/result';
import { commonPasswords } from './common-passwords';

/** Fewest characters (Unicode code points) of a new password. */
export const PASSWORD_MIN = 12;

/** How many letters and digits must remain when all that is easily guessed is taken away. */
const ORIGINAL_MIN = 5;

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

const lookalikes: Record<string, string> = {
  a: '[a@4]',
  b: '[b8]',
  e: '[e3]',
  g: '[g9]',
  i: '[i1!|]',
  l: '[l1|]',
  o: '[o0]',
  s: '[s$5]',
  t: '[t7+]',
  z: '[z2]',
};

const common = anyOf(commonPasswords);

/**
 * Judges a new password as NIST SP 800-63B asks: long enough, not a common one, not made of the
 * names at hand (e-mail, own name, newsroom). No rules about kinds of characters.
 *
 * A password is as good as what is left of it after common words (also with look-alike digits),
 * years, keyboard and alphabet runs and repetitions are taken away.
 *
 * Refusals: `people.passwordTooShort`, `people.passwordCommon`, `people.passwordPersonal`.
 */
export function checkPassword(password: string, names: readonly string[]): Result<string> {
  if ([...password].length < PASSWORD_MIN) {
    return refuse('people.passwordTooShort', { params: { min: PASSWORD_MIN } });
  }
  const core = withoutRepeats(password.toLowerCase());
  if (originalPart(core, [common]) < ORIGINAL_MIN) return refuse('people.passwordCommon');
  const own = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  if (own.length > 0 && originalPart(core, [anyOf(own), common]) < ORIGINAL_MIN) {
    return refuse('people.passwordPersonal');
  }
  return accept(password);
}

function originalPart(core: string, guessable: readonly RegExp[]): number {
  const rest = guessable.reduce((text, pattern) => text.replace(pattern, ' '), core);
  const original = withoutRuns(rest.replace(/(19|20)\d\d/g, ' '));
  return new Set(original.match(/[\p{L}\p{N}]/gu)).size;
}

/** "fishfishfish" is only "fish". */
function withoutRepeats(text: string): string {
  return text.replace(/^(.{1,8}?)\1+$/u, '$1');
}

/** Takes away three or more neighbours in a row, forwards, backwards or the same again. */
function withoutRuns(text: string): string {
  const characters = [...text];
  let kept = '';
  for (let start = 0; start < characters.length; ) {
    const length = Math.max(...[-1, 0, 1].map((step) => runLength(characters, start, step)));
    kept += length >= 3 ? ' ' : characters.slice(start, start + length).join('');
    start += length;
  }
  return kept;
}

function runLength(characters: readonly string[], start: number, step: number): number {
  let end = start + 1;
  while (end < characters.length && isNeighbour(characters[end - 1], characters[end], step)) {
    end += 1;
  }
  return end - start;
}

function isNeighbour(one = '', next = '', step: number): boolean {
  if (step === 0) return one === next;
  return rows.some((row) => row.includes(step > 0 ? one + next : next + one));
}

function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const patterns = longestFirst.map((word) =>
    [...word].map((letter) => lookalikes[letter] ?? letter).join(''),
  );
  return new RegExp(patterns.join('|'), 'gu');
}
