import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOrigins, noGrounds } from '@/lib/claims/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import { claimStatuses, type Outcome } from '@/lib/verdicts/schema';
import {
  type ClaimFilter,
  filterParams,
  isFiltering,
  noFilter,
  parseFilter,
  passes,
} from './claim-filter';

const open: Outcome = {
  ...{ status: 'open', reason: null, asOf: null, correctedWording: null },
  ...{ faultyElements: [], assessmentIds: [] },
};

const claim: DeskClaim = {
  ...{ id: 'c1', version: 1, round: 1, origin: 'extracted', standing: 'accepted' },
  ...{ disposition: 'checkable', dispositionReason: null, parentIds: [], childIds: [] },
  ...{ spans: [{ start: 0, end: 9 }], start: 0, end: 9, createdById: 'p1' },
  createdAt: '2026-01-01T00:00:00.000Z',
  ...{ text: 'The army lost 300 bases.', claimant: 'Arakan Army', hedged: false, hedge: null },
  ...{ caveat: null, quantities: [], date: null, validAt: null, entities: [], kind: 'fact' },
  ...{ checkworthy: true, worthReasons: [], confidence: 1, grounds: noGrounds },
  ...{ substance: { ...open, status: 'disputed' }, statement: open },
  ...{ evidence: [], assessments: [], comments: [] },
};

describe('passes', () => {
  test.each<[string, Partial<ClaimFilter>, boolean]>([
    ['no condition', {}, true],
    ['words in any order and case', { words: 'BASES army' }, true],
    ['words of the claimant', { words: 'arakan' }, true],
    ['a word that is missing', { words: 'bases navy' }, false],
    ['its status among others', { statuses: ['open', 'disputed'] }, true],
    ['another status', { statuses: ['open'] }, false],
    ['its claimant', { claimant: 'Arakan Army' }, true],
    ['what the outlet says', { claimant: '' }, false],
    ['check-worthy', { checkworthy: true }, true],
    ['not check-worthy', { checkworthy: false }, false],
    ['another origin', { origin: 'added' }, false],
    ['one condition of two', { origin: 'extracted', words: 'navy' }, false],
  ])('%s', (_name, part, expected) => {
    expect(passes(claim, { ...noFilter, ...part })).toBe(expected);
  });

  test('a claim set aside is found by its disposition, not by its former verdict', () => {
    const aside: DeskClaim = { ...claim, disposition: 'not_checked' };
    expect(passes(aside, { ...noFilter, statuses: ['not_checked'] })).toBe(true);
    expect(passes(aside, { ...noFilter, statuses: ['disputed'] })).toBe(false);
  });
});

test('a filter comes back from its address', () => {
  const filters = fc.record<ClaimFilter>({
    words: fc.string({ unit: 'grapheme' }),
    statuses: fc.subarray([...claimStatuses]),
    claimant: fc.option(fc.string({ unit: 'grapheme' })),
    checkworthy: fc.option(fc.boolean()),
    origin: fc.option(fc.constantFrom(...claimOrigins)),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parseFilter(new URLSearchParams(filterParams(filter).toString()))).toEqual(filter);
    }),
  );
});

test('an address of nonsense filters nothing', () => {
  const filter = parseFilter(new URLSearchParams('status=lost&worth=maybe&origin=heaven'));
  expect(filter).toEqual(noFilter);
  expect(isFiltering(filter)).toBe(false);
});
