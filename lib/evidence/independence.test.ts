import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ClaimSetting,
  countOrigins,
  type EvidenceWarning,
  originOf,
  type SourceVoice,
  weigh,
} from './independence';
import { knownNames } from './parties';

const known = knownNames([{ name: "Ta'ang National Liberation Army", aliases: ['TNLA'] }]);
const setting: ClaimSetting = {
  claimant: 'TNLA',
  date: '2023-11-05',
  validAt: null,
  article: {
    title: 'A practice article',
    url: 'https://example.org/practice',
    outlet: 'Practice Daily',
  },
  known,
};
const source: SourceVoice = {
  form: 'link',
  title: 'Town hospital reports',
  url: 'https://example.com/hospital',
  outlet: 'Example Wire',
  author: null,
  origin: null,
  alignedWith: [],
};

test.each<[string, Partial<SourceVoice>, Partial<ClaimSetting>, EvidenceWarning[]]>([
  ['an outside source', {}, {}, []],
  [
    'the article itself',
    { url: 'http://www.example.org/practice/?utm_source=x' },
    {},
    ['same_article'],
  ],
  ['the outlet again', { outlet: 'The Practice Daily' }, {}, ['same_article']],
  ['a report of the article', { origin: 'Practice Daily' }, {}, ['same_article']],
  [
    'the outlet with the fact from elsewhere',
    { outlet: 'Practice Daily', origin: 'A hospital' },
    {},
    [],
  ],
  [
    'the claimant as origin',
    { origin: "Ta'ang National Liberation Army" },
    {},
    ['claimants_own_word'],
  ],
  ['the claimant as author', { author: 'TNLA spokesperson' }, {}, ['claimants_own_word']],
  ['the claimant as outlet', { outlet: 'TNLA' }, {}, ['claimants_own_word']],
  ['printed by the claimant, from elsewhere', { outlet: 'TNLA', origin: 'A hospital' }, {}, []],
  ['an ally', { alignedWith: ['the TNLA'] }, {}, ['aligned']],
  ['an ally of someone else', { alignedWith: ['the regime'] }, {}, []],
  [
    'no claimant: the outlet speaks',
    { alignedWith: ['Practice Daily'] },
    { claimant: null },
    ['aligned'],
  ],
  [
    'no claimant and no outlet',
    {},
    { claimant: null, article: { title: 't', url: null, outlet: null } },
    [],
  ],
])('%s', (_, voice, other, warnings) => {
  const weight = weigh({ ...source, ...voice }, null, { ...setting, ...other });
  expect(weight).toEqual({ independent: warnings.length === 0, warnings });
});

test('another time is a warning that leaves independence alone', () => {
  expect(weigh(source, '2023-10', setting)).toEqual({
    independent: true,
    warnings: ['other_time'],
  });
  expect(weigh(source, '2023-10', { ...setting, validAt: '2023' }).warnings).toEqual([]);
});

test.each<[string, Partial<SourceVoice>, string]>([
  ['its named origin', { origin: 'A hospital', author: 'A. Writer' }, 'A hospital'],
  ['its outlet', { author: 'A. Writer' }, 'Example Wire'],
  ['its author', { outlet: null, author: 'A. Writer' }, 'A. Writer'],
  ['its host', { outlet: null }, 'example.com'],
  ['its witness', { form: 'testimony', author: 'A nurse' }, 'A nurse'],
  ['its title', { outlet: null, url: null }, 'Town hospital reports'],
])('the origin of a source is %s', (_, voice, origin) => {
  expect(originOf({ ...source, ...voice })).toBe(origin);
});

test.each([
  [[], 0],
  [['A hospital', 'a Hospital'], 1],
  [['TNLA', "Ta'ang National Liberation Army", 'A hospital'], 2],
  [['…', '…'], 1],
])('%j are %i origins', (origins, count) => {
  expect(countOrigins(origins, known)).toBe(count);
});

test('more sources never make fewer origins, and never more than sources', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('TNLA', 'tnla', 'AA', 'B', '')), (origins) => {
      const count = countOrigins(origins, known);
      expect(count).toBeLessThanOrEqual(origins.length);
      expect(countOrigins([...origins, 'Z'], known)).toBe(count + 1);
    }),
  );
});
