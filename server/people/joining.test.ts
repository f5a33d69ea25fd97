import { beforeAll, describe, expect, test } from 'vitest';
import { liveDeps } from '@/server/deps';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';
import { getInvitation, listOpenInvitations } from './invitation-queries';
import { inviteMember, revokeInvitation } from './invitations';
import { joinAsNew, joinAsSelf } from './joining';
import { removeMember } from './memberships';

const db = await testDatabase();
const deps = liveDeps();
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await testNewsroom();
});

async function invite(): Promise<{ token: string; invitationId: string }> {
  const input = { role: 'reviewer', email: null, days: 7 } as const;
  const result = await inviteMember(newsroom.actors.owner, input, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  const { path, invitationId } = result.value;
  return { invitationId, token: path.replace('/invitations/', '') };
}

const someone = (token: string, email = `${crypto.randomUUID()}@example.org`) => ({
  token,
  email,
  name: 'Ines',
  password: 'violet tram ticket',
});

test('the database does not know the token', async () => {
  const { token, invitationId } = await invite();
  const row = await db.invitation.findFirstOrThrow({ where: { id: invitationId } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await getInvitation(token, deps)).toMatchObject({ state: 'open', role: 'reviewer' });
});

test('of many who use a link at once, one gets in', async () => {
  const { token } = await invite();
  const before = await db.person.count();
  const results = await Promise.all([1, 2, 3, 4].map(() => joinAsNew(someone(token), deps)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await db.person.count()).toBe(before + 1);
  expect(await joinAsNew(someone(token), deps)).toMatchObject({
    refusal: { code: 'people.invitationGone' },
  });
});

describe('a link is dead', () => {
  test('once revoked', async () => {
    const { token, invitationId } = await invite();
    await revokeInvitation(newsroom.actors.owner, { invitationId }, deps);
    const result = await joinAsNew(someone(token), deps);
    expect(result).toMatchObject({ refusal: { code: 'people.invitationGone' } });
    expect(await listOpenInvitations(newsroom.actors.owner, new Date())).not.toContainEqual(
      expect.objectContaining({ id: invitationId }),
    );
  });

  test('once expired', async () => {
    const { token } = await invite();
    const later = { ...deps, now: () => new Date(Date.now() + 8 * 86_400_000) };
    const result = await joinAsNew(someone(token), later);
    expect(result).toMatchObject({ refusal: { code: 'people.invitationGone' } });
  });

  test('when it was made up', async () => {
    const result = await joinAsNew(someone('made-up'), deps);
    expect(result).toMatchObject({ refusal: { code: 'people.invitationGone' } });
  });
});

test('an address that is taken is refused, and the invitation stays open', async () => {
  const { token } = await invite();
  const { personId } = newsroom.actors.editor;
  const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  expect(await joinAsNew(someone(token, email ?? ''), deps)).toMatchObject({
    refusal: { code: 'people.emailTaken', fields: { email: 'people.emailTaken' } },
  });
  expect(await getInvitation(token, deps)).toMatchObject({ state: 'open' });
});

test('an account that exists joins once, and may return after it was removed', async () => {
  const other = await testNewsroom();
  const self = { id: other.actors.viewer.personId, sessionVersion: 1 };
  expect(await joinAsSelf((await invite()).token, self, deps)).toMatchObject({
    value: { workspaceId: newsroom.workspaceId },
  });
  expect(await joinAsSelf((await invite()).token, self, deps)).toMatchObject({
    refusal: { code: 'people.alreadyMember' },
  });
  await removeMember(newsroom.actors.owner, { personId: self.id, version: 1 }, deps);
  expect(await joinAsSelf((await invite()).token, self, deps)).toMatchObject({ ok: true });
  const key = { workspaceId: newsroom.workspaceId, personId: self.id };
  expect(await db.membership.findUnique({ where: { workspaceId_personId: key } })).toMatchObject({
    version: 3,
    removedAt: null,
  });
});

test('only owners see invitations', async () => {
  await invite();
  expect(await listOpenInvitations(newsroom.actors.editor, new Date())).toEqual([]);
  expect(await listOpenInvitations(newsroom.actors.owner, new Date())).not.toEqual([]);
});
