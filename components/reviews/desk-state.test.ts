import { describe, expect, test } from 'vitest';
import { noGrounds } from '@/lib/claims/schema';
import { noFilter } from '@/lib/reviews/claim-filter';
import type { Desk, DeskClaim } from '@/lib/reviews/desk';
import type { ClaimStatus, Outcome } from '@/lib/verdicts/schema';
import {
  type DeskAction,
  type DeskState,
  deskReducer,
  initialState,
  shownClaims,
} from './desk-state';

const outcome = (status: ClaimStatus): Outcome => ({
  ...{ status, reason: null, asOf: null, correctedWording: null },
  ...{ faultyElements: [], assessmentIds: [] },
});

const claim = (id: string, part: Partial<DeskClaim> = {}): DeskClaim => ({
  ...{ id, version: 1, round: 1, origin: 'extracted', standing: 'accepted' },
  ...{ disposition: 'checkable', dispositionReason: null, parentIds: [], childIds: [] },
  ...{ spans: [{ start: 0, end: 9 }], start: 0, end: 9, createdById: 'p1' },
  createdAt: '2026-01-01T00:00:00.000Z',
  ...{ text: id, claimant: null, hedged: false, hedge: null, caveat: null, quantities: [] },
  ...{ date: null, validAt: null, entities: [], kind: 'fact', checkworthy: true },
  ...{ worthReasons: [], confidence: 1, grounds: noGrounds },
  ...{ substance: outcome('open'), statement: outcome('open') },
  ...{ evidence: [], assessments: [], comments: [] },
  ...part,
});

const desk = (claims: DeskClaim[], seq = 1): Desk => ({
  article: {
    ...{ id: 'a', version: 1, versionId: 'v', title: '', outlet: null, authors: [], url: null },
    ...{ language: 'en', publishedOn: null, uploadedById: 'p1', text: '', signOff: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  },
  policy: { reviewersNeeded: 1, independentOrigins: 1 },
  extraction: null,
  claims,
  people: {},
  viewer: { personId: 'p1', role: 'reviewer' },
  seq,
});

const having = (state: DeskState, ...actions: DeskAction[]) => actions.reduce(deskReducer, state);
const start = initialState(desk([claim('a'), claim('b'), claim('c')]), noFilter, null);

describe('beginning', () => {
  test('with the first claim, or the one of the address', () => {
    expect(start.currentId).toBe('a');
    expect(initialState(start.desk, noFilter, 'b').currentId).toBe('b');
    expect(initialState(start.desk, noFilter, 'gone').currentId).toBe('a');
    expect(initialState(desk([]), noFilter, null).currentId).toBeNull();
  });

  test('dropped claims are not shown', () => {
    const dropped = desk([claim('a', { disposition: 'dropped' }), claim('b')]);
    expect(shownClaims(dropped, noFilter).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('selecting', () => {
  test('another claim closes the form, the same one keeps it', () => {
    const editing = having(start, { type: 'opened', task: { kind: 'edit' } });
    expect(having(editing, { type: 'selected', claimId: 'b' }).task).toBeNull();
    expect(having(editing, { type: 'selected', claimId: 'a' }).task).toEqual({ kind: 'edit' });
  });

  test('raises the sheet of a narrow window, and a form takes all of it', () => {
    const chosen = having(start, { type: 'selected', claimId: 'b' });
    expect(chosen.sheet).toBe('half');
    const editing = having(chosen, { type: 'opened', task: { kind: 'edit' } });
    expect(editing.sheet).toBe('full');
    expect(having(editing, { type: 'closed' }).sheet).toBe('half');
  });
});

describe('refreshing', () => {
  test('an older picture is ignored', () => {
    const newer = having(start, { type: 'refreshed', desk: desk([claim('a')], 5) });
    expect(having(newer, { type: 'refreshed', desk: desk([], 4) })).toBe(newer);
  });

  test('claims that did not change keep their objects', () => {
    const [, b] = start.desk.claims;
    const next = desk([claim('a', { version: 2 }), claim('b'), claim('c')], 2);
    const refreshed = having(start, { type: 'refreshed', desk: next });
    expect(refreshed.desk.claims[1]).toBe(b);
    expect(refreshed.desk.claims[0]?.version).toBe(2);
  });

  test('a claim that was split leads to its first part', () => {
    const next = desk([claim('a', { disposition: 'split', childIds: ['d'] }), claim('d')], 2);
    expect(having(start, { type: 'refreshed', desk: next }).currentId).toBe('d');
  });

  test('a dropped claim stays in view, and is no longer chosen', () => {
    const ticked = having(start, { type: 'ticked', claimIds: ['a', 'b'], ticked: true });
    const next = desk([claim('a', { disposition: 'dropped' }), claim('b')], 2);
    const refreshed = having(ticked, { type: 'refreshed', desk: next });
    expect(refreshed.currentId).toBe('a');
    expect([...refreshed.chosen]).toEqual(['b']);
  });

  test('a form that stands open stays open', () => {
    const editing = having(start, { type: 'opened', task: { kind: 'edit' } });
    const refreshed = having(editing, { type: 'refreshed', desk: desk([claim('a')], 2) });
    expect(refreshed.task).toEqual({ kind: 'edit' });
  });
});
