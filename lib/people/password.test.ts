import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword } from './password';

const names = ['lena.kowalczyk@harbour-post.example', 'Lena Kowalczyk', 'The Harbour Post'];

const verdictOn = (password: string) => {
  const result = checkPassword(password, names);
  return result.ok ? 'accepted' : result.refusal.code;
};

describe.each([
  ['people.passwordTooShort', ['', 'x7Kq9mZw2pL', '🦊'.repeat(6)]],
  [
    'people.passwordCommon',
    [
      'password1234',
      'P@ssw0rd2024!',
      'iloveyou!!!!!!!!',
      'qwertyuiop12',
      '123456789012',
      '1qaz2wsx3edc',
      'zyxwvutsrqponm',
      'aaaaaaaaaaaa',
      'fishfishfish',
      'abcabcabcabc',
      'correct horse battery staple',
      'Winter2026!!',
      'letmeinletmein',
    ],
  ],
  [
    'people.passwordPersonal',
    ['kowalczyk2026', 'Lena-Kowalczyk-1', 'harbourpost123', 'TheHarbourPost!!', 'K0walczyk_2026'],
  ],
  [
    'accepted',
    [
      'x7Kq9mZw2pLr',
      'violet tram ticket',
      'seven herons at noon',
      'password but with a quiet tram',
      'Ωμέγα-ποτάμι-9',
      '静かな電車と七羽のサギの切符売場',
    ],
  ],
])('%s', (expected, passwords) => {
  test.each(passwords)('%s', (password) => {
    expect(verdictOn(password)).toBe(expected);
  });
});

test('random passwords are accepted', () => {
  const letters = [...'bcdfhjknpqrvwxyz'];
  const random = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 14, maxLength: 14 });
  const tooOrderly = (text: string) => /(.)\1|abc|xyz|zyx|wxy/.test(text);
  fc.assert(
    fc.property(
      random.map((list) => list.join('')).filter((text) => !tooOrderly(text)),
      (text) => checkPassword(text, []).ok,
    ),
  );
});

test('names with characters that mean something in patterns do no harm', () => {
  expect(checkPassword('violet tram ticket', ['(((', '[a-z]+ *** \\']).ok).toBe(true);
});
