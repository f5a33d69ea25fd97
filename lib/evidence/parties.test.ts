import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownNames, partyKey, sameParty } from './parties';

const known = knownNames([
  { name: 'Arakan Army', aliases: ['AA'] },
  { name: 'State Administration Council', aliases: ['the junta', 'the regime'] },
]);

test.each([
  ['itself', 'TNLA', 'TNLA'],
  ['case', 'The Irrawaddy', 'the irrawaddy'],
  ['an article in front', 'The Irrawaddy', 'Irrawaddy'],
  ['diacritics', 'Agência Pública', 'Agencia Publica'],
  ['punctuation', 'Ta’ang National Liberation Army', "Ta'ang National-Liberation Army"],
  ['an acronym', "Ta'ang National Liberation Army", 'TNLA'],
  ['an acronym with dots', 'United Nations Children Fund', 'U.N.C.F.'],
  ['an acronym without small words', 'Office of the High Commissioner', 'OHC'],
  ['a known alias', 'Arakan Army', 'AA'],
  ['two aliases of one', 'the junta', 'the regime'],
  ['a spokesperson', 'TNLA spokesperson Tar Example', 'TNLA'],
  ['a spokesman for', 'a spokesman for the TNLA', "Ta'ang National Liberation Army"],
  ['a possessive', "The regime's spokesman", 'the junta'],
  ['a statement', 'AA statement', 'Arakan Army'],
])('the same party: %s', (_, a, b) => {
  expect(sameParty(a, b, known)).toBe(true);
  expect(sameParty(b, a, known)).toBe(true);
});

test.each([
  ['other names', 'TNLA', 'MNDAA'],
  ['a two-letter acronym nobody has explained', 'AA', 'Azure Airways'],
  ['a small word that happens to fit', 'was', 'World Air Service'],
  ['a part of a name', 'Army', 'Arakan Army'],
  ['nothing', '', ''],
  ['signs only', '—', '…'],
  ['speakers for nobody named', 'local officials', 'local media'],
  ['unnamed spokespeople', 'a spokesperson', 'an official'],
])('not the same party: %s', (_, a, b) => {
  expect(sameParty(a, b, known)).toBe(false);
  expect(sameParty(b, a, known)).toBe(false);
});

const name = fc.string({ unit: 'grapheme', maxLength: 20 });

test('equal in both directions, and to itself whenever there is a letter', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(sameParty(a, b, known)).toBe(sameParty(b, a, known));
      expect(sameParty(a, a)).toBe(partyKey(a) !== '');
    }),
  );
});
