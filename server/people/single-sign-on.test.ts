import { beforeAll, expect, test } from 'vitest';
import type { Visitor } from '@/lib/people/visitor';
import { liveDeps } from '@/server/deps';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { codeOf, unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { inviteMember } from './invitations';
import { removeMember } from './memberships';
import { admitVisitor, getLinked } from './single-sign-on';

const db = await testDatabase();
const deps = liveDeps();
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await testNewsroom();
});

function visitor(change: Partial<Visitor> = {}): Visitor {
  const subject = `https://login.example.org ${crypto.randomUUID()}`;
  const email = `${crypto.randomUUID()}@example.org`;
  return { subject, email, emailVerified: true, name: 'Ines Duarte', ...change };
}

async function addressOf(role: keyof TestNewsroom['actors']): Promise<string> {
  const where = { id: newsroom.actors[role].personId };
  return (await db.person.findUniqueOrThrow({ where })).email ?? '';
}

async function invitation(): Promise<string> {
  const input = { role: 'reviewer', email: null, days: 7 } as const;
  const { path } = unwrap(await inviteMember(newsroom.actors.owner, input, deps));
  return path.replace('/invitations/', '');
}

test('a stranger stays outside', async () => {
  const before = await db.person.count();
  expect(codeOf(await admitVisitor(visitor(), null, deps))).toBe('people.notInvited');
  expect(await db.person.count()).toBe(before);
});

test('a member is recognised by a verified address, and from then on by the subject', async () => {
  const { personId } = newsroom.actors.editor;
  const member = visitor({ email: await addressOf('editor') });
  expect(unwrap(await admitVisitor(member, null, deps)).id).toBe(personId);
  const moved = { ...member, email: 'elsewhere@example.org' };
  expect(unwrap(await admitVisitor(moved, null, deps)).id).toBe(personId);
  const events = await db.event.count({ where: { type: 'account.linked' } });
  expect(events).toBe(1);
});

test('an address nobody vouches for opens nothing', async () => {
  const pretender = visitor({ email: await addressOf('reviewer'), emailVerified: false });
  expect(codeOf(await admitVisitor(pretender, null, deps))).toBe('people.notInvited');
  expect(codeOf(await admitVisitor(pretender, await invitation(), deps))).toBe('people.emailTaken');
});

test('an account that is linked is not taken over by another subject', async () => {
  const email = await addressOf('viewer');
  await admitVisitor(visitor({ email }), null, deps);
  expect(codeOf(await admitVisitor(visitor({ email }), null, deps))).toBe('people.notInvited');
});

test('someone who was removed is not let in by address', async () => {
  const { owner, contributor } = newsroom.actors;
  const email = await addressOf('contributor');
  unwrap(await removeMember(owner, { personId: contributor.personId, version: 1 }, deps));
  expect(codeOf(await admitVisitor(visitor({ email }), null, deps))).toBe('people.notInvited');
});

test('an invitation lets a stranger in, once', async () => {
  const token = await invitation();
  const guest = visitor();
  const { id } = unwrap(await admitVisitor(guest, token, deps));
  expect(await getLinked(guest.subject, deps)).toMatchObject({ id });
  const key = { workspaceId: newsroom.workspaceId, personId: id };
  const membership = await db.membership.findUnique({ where: { workspaceId_personId: key } });
  expect(membership?.role).toBe('reviewer');
  expect(codeOf(await admitVisitor(visitor(), token, deps))).toBe('people.invitationGone');
  expect(unwrap(await admitVisitor(guest, null, deps)).id).toBe(id);
});
