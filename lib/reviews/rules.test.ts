import { describe, expect, test } from 'vitest';
import { sampleClaim, undecided } from '@/lib/testing/sample-desk';
import type { Desk, DeskClaim } from './desk';
import { blockersOf, checkSignOff } from './rules';

const at = (status: DeskClaim['substance']['status']) => ({ ...undecided, status });
const claim = (more: Partial<DeskClaim>) => sampleClaim(1, 'bridge', more);

const settled = claim({ substance: at('corroborated') });
const none = { extracting: false, claims: 1, open: 0, inReview: 0, disagreement: 0, proposed: 0 };

describe('what a claim blocks', () => {
  test.each<[string, DeskClaim, object]>([
    ['a verdict', settled, {}],
    ['open', claim({}), { open: 1 }],
    ['in review', claim({ substance: at('in_review') }), { inReview: 1 }],
    ['disagreement', claim({ substance: at('disagreement') }), { disagreement: 1 }],
    ['a statement nobody judged', { ...settled, statement: at('open') }, {}],
    ['a half judged statement', { ...settled, statement: at('in_review') }, { inReview: 1 }],
    ['a disputed statement', { ...settled, statement: at('disagreement') }, { disagreement: 1 }],
    ['both, counted once', claim({ statement: at('disagreement') }), { disagreement: 1 }],
    ['proposed', { ...settled, standing: 'proposed' }, { proposed: 1 }],
    [
      'not checked',
      claim({
        disposition: 'not_checked',
        substance: at('not_checked'),
        statement: at('not_checked'),
      }),
      {},
    ],
    ['dropped', claim({ disposition: 'dropped', substance: at('not_checked') }), { claims: 0 }],
    ['split', claim({ disposition: 'split', substance: at('not_checked') }), { claims: 0 }],
  ])('%s', (_, blocking, blockers) => {
    expect(blockersOf({ claims: [blocking], extraction: null })).toEqual({ ...none, ...blockers });
  });
});

const extraction = (status: 'queued' | 'running' | 'done' | 'failed') =>
  ({ status }) as NonNullable<Desk['extraction']>;

describe('signing off', () => {
  test.each<[string, Pick<Desk, 'claims' | 'extraction'>, string | null]>([
    ['when all is settled', { claims: [settled], extraction: extraction('done') }, null],
    ['after a failed extraction', { claims: [settled], extraction: extraction('failed') }, null],
    [
      'while waiting',
      { claims: [settled], extraction: extraction('queued') },
      'reviews.extracting',
    ],
    ['while extracting', { claims: [], extraction: extraction('running') }, 'reviews.extracting'],
    ['nothing', { claims: [], extraction: null }, 'reviews.noClaims'],
    ['with one open', { claims: [settled, claim({})], extraction: null }, 'reviews.unsettled'],
  ])('%s', (_, reviewed, refusal) => {
    const result = checkSignOff(blockersOf(reviewed));
    expect(result.ok ? null : result.refusal.code).toBe(refusal);
  });

  test('says how many of each kind are in the way', () => {
    const claims = [claim({}), claim({}), claim({ standing: 'proposed' }), settled];
    expect(checkSignOff(blockersOf({ claims, extraction: null }))).toMatchObject({
      refusal: { params: { total: 3, open: 2, inReview: 0, disagreement: 0, proposed: 1 } },
    });
  });
});
