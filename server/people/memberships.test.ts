import { beforeEach, expect, test } from 'vitest';
import { liveDeps } from '@/server/deps';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';
import { changeRole, removeMember } from './memberships';
import { mintActor } from './mint-actor';
import { getSignedIn, listMembers } from './queries';

await testDatabase();
const deps = liveDeps();
let newsroom: TestNewsroom;

beforeEach(async () => {
  newsroom = await testNewsroom();
});

const roleOf = async (personId: string) =>
  (await getSignedIn(personId, 1))?.memberships.find(
    (each) => each.workspaceId === newsroom.workspaceId,
  )?.role;

test('a new role holds from the next request on', async () => {
  const { owner, viewer } = newsroom.actors;
  const change = { personId: viewer.personId, role: 'editor' as const, version: 1 };
  expect(await changeRole(owner, change, deps)).toMatchObject({ ok: true });
  expect(await roleOf(viewer.personId)).toBe('editor');
});

test('someone removed is outside from the next request on', async () => {
  const { owner, editor } = newsroom.actors;
  await removeMember(owner, { personId: editor.personId, version: 1 }, deps);
  expect(await roleOf(editor.personId)).toBeUndefined();
  expect((await listMembers(owner)).map((member) => member.personId)).not.toContain(
    editor.personId,
  );
});

test('the last owner stays', async () => {
  const { owner } = newsroom.actors;
  const self = { personId: owner.personId, version: 1 };
  const lastOwner = { refusal: { code: 'people.lastOwner' } };
  expect(await removeMember(owner, self, deps)).toMatchObject(lastOwner);
  expect(await changeRole(owner, { ...self, role: 'editor' }, deps)).toMatchObject(lastOwner);
});

test('two owners who demote each other at once leave one owner', async () => {
  const { owner, editor, workspaceId } = { ...newsroom.actors, ...newsroom };
  await changeRole(owner, { personId: editor.personId, role: 'owner', version: 1 }, deps);
  const second = mintActor({ personId: editor.personId, workspaceId, role: 'owner' });
  const results = await Promise.all([
    changeRole(owner, { personId: editor.personId, role: 'viewer', version: 2 }, deps),
    changeRole(second, { personId: owner.personId, role: 'viewer', version: 1 }, deps),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const owners = (await listMembers(owner)).filter((member) => member.role === 'owner');
  expect(owners).toHaveLength(1);
});

test('a change made on an old picture shows the other side', async () => {
  const { owner, viewer } = newsroom.actors;
  const change = { personId: viewer.personId, version: 1 };
  await changeRole(owner, { ...change, role: 'editor' }, deps);
  expect(await changeRole(owner, { ...change, role: 'reviewer' }, deps)).toMatchObject({
    refusal: { code: 'common.conflict', theirs: { role: 'editor', version: 2 } },
  });
});
