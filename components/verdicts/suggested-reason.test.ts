import { expect, test } from 'vitest';
import { type SeenEvidence, suggestedReason } from './suggested-reason';

const evidence = (part: Partial<SeenEvidence> = {}): SeenEvidence => ({
  ...{ target: 'substance', stance: 'supports', state: 'accepted', independent: true },
  ...{ againstInterest: false, source: { kind: 'secondary' } },
  ...part,
});
const refuting = evidence({ stance: 'refutes' });
const interested = evidence({ independent: false });

test.each([
  ['corroborated', 'no evidence', [], null],
  ['corroborated', 'independent support', [evidence()], 'independent_sources'],
  ['corroborated', 'a document', [evidence({ source: { kind: 'primary' } })], 'primary_document'],
  [
    'corroborated',
    'an admission',
    [evidence({ independent: false, againstInterest: true })],
    'admission_against_interest',
  ],
  ['corroborated', 'only proposed support', [evidence({ state: 'proposed' })], null],
  ['corroborated', 'support of the statement', [evidence({ target: 'statement' })], null],
  ['disputed', 'refuting evidence', [refuting], 'contradicted'],
  ['disputed', 'both sides', [evidence(), refuting], 'sources_conflict'],
  ['disputed', 'support alone', [evidence()], null],
  ['unverifiable', 'an interested party alone', [interested], 'interested_party_only'],
  ['unverifiable', 'nothing', [], null],
] as const)('%s with %s', (verdict, _name, given, expected) => {
  expect(suggestedReason(verdict, 'substance', given)).toBe(expected);
});
