import { expect, test } from 'vitest';
import type { Disposition } from '@/lib/claims/schema';
import type { Role } from '@/lib/people/permissions';
import { blankDetails } from './confidentiality';
import {
  changesWeight,
  checkAttachable,
  checkDescribedTime,
  checkSource,
  checkWithdrawable,
  decide,
  mayEditSource,
  stateOnAttaching,
} from './rules';
import type { Confidentiality, EvidenceState, SourceInput } from './schema';

const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code;

const link: SourceInput = {
  ...blankDetails,
  title: 'A practice source',
  form: 'link',
  kind: 'secondary',
  confidentiality: 'open',
  url: 'https://example.org/a',
};

test.each<[string, Partial<SourceInput>, Record<string, string>]>([
  ['a link', {}, {}],
  ['a link without address', { url: null }, { url: 'evidence.linkNeedsAddress' }],
  ['a document by its address', { form: 'document' }, {}],
  ['a document by its issuer', { form: 'document', url: null, outlet: 'Ministry' }, {}],
  [
    'a document from nowhere',
    { form: 'document', url: null },
    { outlet: 'evidence.documentNeedsIssuer' },
  ],
  ['verified media', { form: 'media', verifiedPlace: 'Muse', verifiedOn: '2023-11' }, {}],
  [
    'unverified media',
    { form: 'media' },
    { verifiedPlace: 'evidence.mediaNeedsPlace', verifiedOn: 'evidence.mediaNeedsDay' },
  ],
  ['testimony', { form: 'testimony', url: null, verifiedOn: '2023-11-05' }, {}],
  [
    'undated testimony',
    { form: 'testimony', url: null },
    { verifiedOn: 'evidence.testimonyNeedsDay' },
  ],
  ['a day that is not', { publishedOn: '2023-02-30' }, { publishedOn: 'evidence.noSuchDate' }],
  ['tomorrow', { accessedOn: '2023-11-07' }, { accessedOn: 'evidence.dateInFuture' }],
  ['today', { accessedOn: '2023-11-06' }, {}],
  ['the current year', { publishedOn: '2023' }, {}],
])('what a source needs: %s', (_, change, fields) => {
  const result = checkSource({ ...link, ...change }, '2023-11-06');
  expect(result.ok ? {} : result.refusal.fields).toEqual(fields);
});

test.each<[Role, 'own' | 'another', boolean, Confidentiality, string]>([
  ['contributor', 'own', false, 'open', 'ok'],
  ['contributor', 'own', false, 'confidential', 'ok'],
  ['contributor', 'own', true, 'open', 'evidence.sourceInUse'],
  ['contributor', 'another', false, 'open', 'evidence.notYourSource'],
  ['contributor', 'another', false, 'confidential', 'common.notFound'],
  ['reviewer', 'another', true, 'confidential', 'ok'],
])('a %s edits the source of %s (in use: %s, %s): %s', (role, whose, inUse, level, expected) => {
  const source = { confidentiality: level, createdById: whose === 'own' ? 'me' : 'you', inUse };
  expect(code(mayEditSource({ personId: 'me', role }, source))).toBe(expected);
});

test.each<[Partial<SourceInput>, boolean]>([
  [{}, false],
  [{ title: 'Another title' }, false],
  [{ confidentiality: 'internal' }, false],
  [{ accessedOn: '2023-11-06' }, false],
  [{ origin: 'TNLA' }, true],
  [{ alignedWith: ['TNLA'] }, true],
  [{ kind: 'primary' }, true],
  [{ outlet: 'TNLA' }, true],
  [{ url: 'https://example.org/b' }, true],
])('an edit to %j changes whose word it is: %s', (change, changes) => {
  expect(changesWeight(link, { ...link, ...change })).toBe(changes);
});

test.each<[Disposition, string | null, 'statement' | 'substance', string]>([
  ['checkable', null, 'substance', 'ok'],
  ['checkable', 'TNLA', 'statement', 'ok'],
  ['checkable', null, 'statement', 'evidence.noStatement'],
  ['not_checkable', null, 'substance', 'ok'],
  ['not_checked', null, 'substance', 'ok'],
  ['dropped', 'TNLA', 'substance', 'evidence.claimGone'],
  ['split', 'TNLA', 'substance', 'evidence.claimGone'],
  ['merged', 'TNLA', 'substance', 'evidence.claimGone'],
])('attaching to a %s claim of %s about the %s: %s', (disposition, claimant, target, expected) => {
  expect(code(checkAttachable({ disposition, claimant, text: 'c' }, target))).toBe(expected);
});

test.each<[string | null, string]>([
  [null, 'ok'],
  ['2023-11', 'ok'],
  ['2023-10-27/2023-11', 'ok'],
  ['2023-13', 'common.invalid'],
  ['2023-11-05/2023-11-01', 'common.invalid'],
])('evidence that describes %s: %s', (describesAt, expected) => {
  expect(code(checkDescribedTime(describesAt))).toBe(expected);
});

test('a contributor proposes, a reviewer accepts at once', () => {
  expect(stateOnAttaching('contributor')).toBe('proposed');
  expect(stateOnAttaching('reviewer')).toBe('accepted');
  expect(stateOnAttaching('owner')).toBe('accepted');
});

test.each<[EvidenceState, 'accepted' | 'declined', string]>([
  ['proposed', 'accepted', 'ok'],
  ['proposed', 'declined', 'ok'],
  ['accepted', 'accepted', 'evidence.alreadyDecided'],
  ['accepted', 'declined', 'ok'],
  ['declined', 'accepted', 'ok'],
  ['declined', 'declined', 'evidence.alreadyDecided'],
  ['withdrawn', 'accepted', 'evidence.withdrawn'],
  ['withdrawn', 'declined', 'evidence.withdrawn'],
])('%s evidence, %s: %s', (state, decision, expected) => {
  expect(code(decide(state, decision))).toBe(expected);
});

test.each<[Role, 'own' | 'another', EvidenceState, string]>([
  ['contributor', 'own', 'proposed', 'ok'],
  ['contributor', 'own', 'accepted', 'ok'],
  ['contributor', 'another', 'proposed', 'evidence.notYours'],
  ['contributor', 'own', 'withdrawn', 'evidence.withdrawn'],
  ['reviewer', 'another', 'accepted', 'ok'],
  ['reviewer', 'another', 'declined', 'ok'],
])('a %s withdraws %s %s evidence: %s', (role, whose, state, expected) => {
  const evidence = { state, attachedById: whose === 'own' ? 'me' : 'you' };
  expect(code(checkWithdrawable({ personId: 'me', role }, evidence))).toBe(expected);
});
