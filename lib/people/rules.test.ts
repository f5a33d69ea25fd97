import { describe, expect, test } from 'vitest';
import type { Role } from './permissions';
import { checkMayReset, checkOwnerRemains, invitationState } from './rules';

const now = '2026-03-01T12:00:00.000Z';
const before = '2026-03-01T11:00:00.000Z';
const after = '2026-03-01T13:00:00.000Z';

describe('an invitation', () => {
  const untouched = { expiresAt: after, acceptedAt: null, revokedAt: null };
  test.each([
    ['open', untouched],
    ['expired', { ...untouched, expiresAt: before }],
    ['expired', { ...untouched, expiresAt: now }],
    ['revoked', { ...untouched, revokedAt: before }],
    ['accepted', { ...untouched, expiresAt: before, acceptedAt: before }],
  ])('is %s', (state, invitation) => {
    expect(invitationState(invitation, now)).toBe(state);
  });
});

test.each<[string[], string, Role | null, boolean]>([
  [['a'], 'a', 'editor', false],
  [['a'], 'a', null, false],
  [['a'], 'a', 'owner', true],
  [['a', 'b'], 'a', null, true],
  [['a'], 'b', null, true],
  [['a'], 'b', 'viewer', true],
])('owners %j: %s becomes %s → %s', (owners, personId, role, ok) => {
  expect(checkOwnerRemains(owners, personId, role).ok).toBe(ok);
});

const owns = (...ids: string[]) =>
  ids.map((workspaceId) => ({ workspaceId, role: 'owner' as const }));
const edits = (...ids: string[]) =>
  ids.map((workspaceId) => ({ workspaceId, role: 'editor' as const }));

test.each([
  ['a member of the same newsroom', owns('a'), edits('a'), true],
  ['a fellow owner', owns('a'), owns('a'), true],
  ['someone who also works elsewhere', owns('a'), edits('a', 'b'), false],
  ['someone who works in both of one’s newsrooms', owns('a', 'b'), edits('a', 'b'), true],
  ['an editor asking', edits('a'), edits('a'), false],
])('a reset link for %s', (_, owner, person, ok) => {
  expect(checkMayReset(owner, person).ok).toBe(ok);
});
