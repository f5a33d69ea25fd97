import { expect, test } from 'vitest';
import type { Role } from '@/lib/people/permissions';
import { blankDetails, blankPassage, harmlessWarnings, seesSource } from './confidentiality';
import type { Confidentiality } from './schema';

test.each<[Role, Confidentiality, 'own' | 'another', boolean]>([
  ['viewer', 'open', 'another', true],
  ['viewer', 'internal', 'another', true],
  ['viewer', 'confidential', 'another', false],
  ['contributor', 'confidential', 'another', false],
  ['contributor', 'confidential', 'own', true],
  ['reviewer', 'confidential', 'another', true],
  ['editor', 'confidential', 'another', true],
  ['owner', 'confidential', 'another', true],
])('a %s sees the %s source of %s: %s', (role, confidentiality, whose, seen) => {
  const createdById = whose === 'own' ? 'me' : 'you';
  expect(seesSource({ personId: 'me', role }, { confidentiality, createdById })).toBe(seen);
});

test('what is withheld leaves nothing to read', () => {
  const words = [...Object.values(blankDetails), ...Object.values(blankPassage)].flat();
  expect(words.filter(Boolean)).toEqual([]);
  expect(harmlessWarnings(['aligned', 'other_time', 'claimants_own_word'])).toEqual(['other_time']);
});
