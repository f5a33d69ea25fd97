import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveDeps } from '@/server/deps';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { signOutEverywhere } from './account';
import { inviteMember } from './invitations';
import { joinAsSelf } from './joining';
import { changeRole, removeMember } from './memberships';
import {
  chooseWorkspace,
  currentActor,
  currentPerson,
  endSession,
  requireActor,
  startSession,
} from './session';

type Cookie = { value: string; options: Record<string, unknown> };
const jar = new Map<string, Cookie>();

// What the browser of one person holds.
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Record<string, unknown>) =>
      options['maxAge'] === 0 ? jar.delete(name) : jar.set(name, { value, options }),
  }),
  headers: async () => new Headers({ 'x-winnow-path': '/people?role=owner' }),
}));

const db = await testDatabase();
process.env['NEXTAUTH_SECRET'] = 'a secret for tests that is long enough';
const deps = liveDeps();
let newsroom: TestNewsroom;

beforeEach(async () => {
  jar.clear();
  newsroom = await testNewsroom();
  await startSession({ id: newsroom.actors.editor.personId, sessionVersion: 1 });
});

afterEach(() => {
  delete process.env['NEXTAUTH_URL'];
});

test('a session is recognised until it is ended', async () => {
  expect(await currentActor()).toEqual(newsroom.actors.editor);
  await endSession();
  expect(await currentPerson()).toBeNull();
});

test('a cookie that was made up or sealed with another secret is nothing', async () => {
  const [name, cookie] = [...jar][0] ?? ['', { value: '', options: {} }];
  jar.set(name, { ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` });
  expect(await currentPerson()).toBeNull();
  jar.set(name, cookie);
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret that is also long enough');
  expect(await currentPerson()).toBeNull();
  vi.unstubAllEnvs();
});

test('signing out everywhere, a new role and a removal act on the next request', async () => {
  const { owner, editor } = newsroom.actors;
  const { personId } = editor;
  unwrap(await changeRole(owner, { personId, role: 'viewer', version: 1 }, deps));
  expect((await currentActor())?.role).toBe('viewer');
  unwrap(await removeMember(owner, { personId, version: 2 }, deps));
  expect(await currentActor()).toBeNull();
  expect(await currentPerson()).not.toBeNull();
  unwrap(await signOutEverywhere(editor, {}, deps));
  expect(await currentPerson()).toBeNull();
});

test('of several newsrooms the chosen one counts, but only while one belongs to it', async () => {
  const other = await testNewsroom();
  const input = { role: 'reviewer', email: null, days: 7 } as const;
  const { path } = unwrap(await inviteMember(other.actors.owner, input, deps));
  const { personId } = newsroom.actors.editor;
  const self = { id: personId, sessionVersion: 1 };
  unwrap(await joinAsSelf(path.replace('/invitations/', ''), self, deps));
  expect((await currentActor())?.workspaceId).toBe(newsroom.workspaceId);
  await chooseWorkspace(other.workspaceId);
  expect(await currentActor()).toMatchObject({ workspaceId: other.workspaceId, role: 'reviewer' });
  unwrap(await removeMember(other.actors.owner, { personId, version: 1 }, deps));
  expect((await currentActor())?.workspaceId).toBe(newsroom.workspaceId);
});

describe('a page', () => {
  const whereTo = async () =>
    requireActor().then(
      () => 'in',
      (error: { digest?: string }) => error.digest?.split(';')[2],
    );

  test('leads to set-up while there is no newsroom, then to sign-in and back', async () => {
    expect(await whereTo()).toBe('in');
    jar.clear();
    expect(await whereTo()).toBe('/set-up');
    await db.installation.create({ data: { id: 1, setUpAt: new Date() } });
    expect(await whereTo()).toBe('/sign-in?next=%2Fpeople%3Frole%3Downer');
  });
});

test('over https the cookie is bound to the host, secure and out of reach of scripts', async () => {
  jar.clear();
  process.env['NEXTAUTH_URL'] = 'https://winnow.example';
  await startSession({ id: newsroom.actors.editor.personId, sessionVersion: 1 });
  const [[name, { options }] = ['', { options: {} }]] = [...jar];
  expect(name).toBe('__Host-winnow-session');
  expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
  expect(options).not.toHaveProperty('domain');
});
