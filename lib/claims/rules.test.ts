import { describe, expect, test } from 'vitest';
import * as rules from '@/lib/claims/rules';
import type { ClaimContent, Disposition } from '@/lib/claims/schema';
import { freshContent } from '@/lib/claims/wording';
import type { Role } from '@/lib/people/permissions';

const text = 'The army lost 40 bases on Monday. It also lost two towns, a spokesman said.';
const body = { versionId: 'v1', text };
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const bases = {
  value: 40,
  comparator: '=' as const,
  unit: 'bases',
  unitLemma: 'base',
  span: spanOf('40 bases'),
};

function claim(more: Partial<ClaimContent> = {}, disposition: Disposition = 'checkable') {
  return {
    ...{ id: 'c1', version: 3, articleVersionId: 'v1', standing: 'accepted' as const, disposition },
    content: {
      ...freshContent('The army lost 40 bases'),
      ...{ claimant: 'A spokesman', hedged: true, hedge: 'said', quantities: [bases] },
      date: '2023-10-30',
      ...more,
      grounds: {
        ...freshContent('').grounds,
        claimant: spanOf('a spokesman'),
        date: spanOf('Monday'),
      },
    },
    spans: [spanOf('The army lost 40 bases')],
  };
}

const unchanged = {
  ...{ claimId: 'c1', version: 3, text: 'The army lost 40 bases', claimant: 'A spokesman' },
  ...{ hedged: true, date: '2023-10-30', validAt: null, checkworthy: true },
  spans: [spanOf('The army lost 40 bases')],
};

describe('addClaim', () => {
  const input = { articleId: 'a1', articleVersionId: 'v1', spans: [spanOf('two towns')] };
  test.each<[Role, string]>([
    ['contributor', 'proposed'],
    ['reviewer', 'accepted'],
    ['owner', 'accepted'],
  ])('of a %s is %s', (role, standing) => {
    expect(rules.addClaim(role, body, input)).toMatchObject({
      ok: true,
      value: { standing, content: { text: 'two towns' } },
    });
  });
  test.each([
    ['another version of the text', { ...input, articleVersionId: 'v0' }, 'claims.otherVersion'],
    ['half a word', { ...input, spans: [spanOf('two tow')] }, 'claims.spansCutWord'],
    [
      'words that are not there',
      { ...input, spans: [{ start: 5, end: 900 }] },
      'claims.spansOutside',
    ],
  ])('%s is refused', (_, wrong, code) => {
    expect(rules.addClaim('reviewer', body, wrong)).toMatchObject({ refusal: { code } });
  });
});

describe('editClaim', () => {
  test.each([
    ['nothing', {}, false, false],
    ['its worth', { checkworthy: false }, true, false],
    ['its hedge', { hedged: false }, true, false],
    ['its words', { text: 'The army lost forty bases' }, true, true],
    ['its claimant', { claimant: null }, true, true],
    ['its date', { date: '2023-10-31' }, true, true],
    ['the time it is true of', { validAt: '2023-11' }, true, true],
    ['its passage', { spans: [spanOf('lost 40 bases')] }, true, true],
  ])('of %s', (_, change, changed, reworded) => {
    const edited = rules.editClaim(claim(), body, { ...unchanged, ...change });
    expect(edited).toMatchObject({ ok: true, value: { changed, reworded } });
  });

  test('what a person wrote no longer rests on the words of the article', () => {
    const input = { ...unchanged, claimant: 'The army', date: '2023-10-31', hedged: false };
    expect(rules.editClaim(claim(), body, input)).toMatchObject({
      value: { content: { hedge: null, grounds: { claimant: null, date: null } } },
    });
  });

  test('quantities outside the new passage go, the others stay', () => {
    const words = { ...unchanged, text: 'The army lost towns', spans: [spanOf('lost two towns')] };
    expect(rules.editClaim(claim(), body, words)).toMatchObject({
      value: { content: { quantities: [] } },
    });
    const kept = rules.editClaim(claim(), body, { ...unchanged, text: 'Lost: 40 bases' });
    expect(kept).toMatchObject({ value: { content: { quantities: [bases], confidence: null } } });
  });

  test.each<[Disposition, string]>([
    ['dropped', 'claims.isDropped'],
    ['split', 'claims.replaced'],
    ['merged', 'claims.replaced'],
  ])('a %s claim is refused', (disposition, code) => {
    expect(rules.editClaim(claim({}, disposition), body, unchanged)).toMatchObject({
      refusal: { code },
    });
  });
});

describe('splitClaim', () => {
  const parts = [
    { text: 'The army lost 40 bases', spans: [spanOf('The army lost 40 bases')] },
    { text: 'It lost two towns', spans: [spanOf('two towns')] },
  ];
  test('gives each part who says it and when, and only its own quantities', () => {
    const split = rules.splitClaim(claim({ text: 'Bases and towns were lost' }), body, {
      ...{ claimId: 'c1', version: 3, parts },
    });
    expect(split).toMatchObject({
      value: [
        { content: { claimant: 'A spokesman', date: '2023-10-30', quantities: [bases] } },
        { content: { claimant: 'A spokesman', date: '2023-10-30', quantities: [] } },
      ],
    });
  });
  test('parts that say the same are refused', () => {
    const alike = [parts[0], parts[0]].flatMap((part) => part ?? []);
    const split = rules.splitClaim(claim(), body, { claimId: 'c1', version: 3, parts: alike });
    expect(split).toMatchObject({ refusal: { code: 'claims.partsAlike' } });
  });
});

describe('mergeClaims', () => {
  const other = {
    ...claim({ claimant: 'A witness', hedged: false }),
    id: 'c2',
    spans: [spanOf('two towns')],
  };
  const input = { claims: [], text: 'The army lost bases and towns' };
  test('names every claimant, keeps doubt and what agrees, and covers all passages', () => {
    expect(rules.mergeClaims([other, claim()], input)).toMatchObject({
      value: {
        content: {
          text: input.text,
          claimant: 'A witness; A spokesman',
          hedged: true,
          date: '2023-10-30',
        },
        spans: [spanOf('The army lost 40 bases'), spanOf('two towns')],
      },
    });
  });
  test.each([
    ['the same claim twice', [claim(), claim()], 'claims.mergeSame'],
    ['claims of two texts', [claim(), { ...other, articleVersionId: 'v2' }], 'claims.otherVersion'],
    ['a dropped claim', [claim({}, 'dropped'), other], 'claims.isDropped'],
  ])('%s is refused', (_, claims, code) => {
    expect(rules.mergeClaims(claims, input)).toMatchObject({ refusal: { code } });
  });
});

describe('setting aside', () => {
  const dispose = (disposition: 'dropped' | 'not_checked', reason: string | null) => ({
    ...{ claims: [], disposition, reason },
  });
  test.each([
    ['dropping without a reason', claim(), dispose('dropped', null), 'claims.dropNeedsReason'],
    ['a split claim', claim({}, 'split'), dispose('not_checked', null), 'claims.replaced'],
    ['dropping with a reason', claim(), dispose('dropped', 'A headline'), undefined],
    ['not checking, without a reason', claim(), dispose('not_checked', null), undefined],
  ])('%s', (_, state, input, code) => {
    const result = rules.disposeClaims([state], input);
    expect(result.ok ? undefined : result.refusal.code).toBe(code);
  });

  test.each<[Disposition, string | undefined]>([
    ['dropped', undefined],
    ['not_checkable', undefined],
    ['not_checked', undefined],
    ['checkable', 'claims.notSetAside'],
    ['merged', 'claims.replaced'],
  ])('a claim that is %s can be restored or not', (disposition, code) => {
    const result = rules.restoreClaim(claim({}, disposition));
    expect(result.ok ? undefined : result.refusal.code).toBe(code);
  });
});

test('a proposed claim can be accepted once, and not while it is dropped', () => {
  const proposed = { ...claim(), standing: 'proposed' as const };
  expect(rules.acceptClaim(proposed).ok).toBe(true);
  expect(rules.acceptClaim(claim())).toMatchObject({ refusal: { code: 'claims.alreadyAccepted' } });
  const dropped = { ...proposed, disposition: 'dropped' as const };
  expect(rules.acceptClaim(dropped)).toMatchObject({ refusal: { code: 'claims.isDropped' } });
});

test('a version that has moved on is refused with the claim as it stands', () => {
  expect(rules.checkVersion(claim(), 3).ok).toBe(true);
  expect(rules.checkVersion(claim(), 2)).toMatchObject({
    refusal: { code: 'common.conflict', theirs: { version: 3, text: 'The army lost 40 bases' } },
  });
});
