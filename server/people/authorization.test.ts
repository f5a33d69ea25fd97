import { describe, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/people/actor';
import { can, roles } from '@/lib/people/permissions';
import type { Result } from '@/lib/result';
import type { Command } from '@/server/command';
import { liveDeps } from '@/server/deps';
import { doors } from '@/server/testing/doors/all';
import type { Door, Prepare } from '@/server/testing/doors/door';
import { findDoors } from '@/server/testing/doors/find-doors';
import { type TestNewsroom, testNewsroom } from '@/server/testing/newsroom';
import { codeOf } from '@/server/testing/result';
import { snapshot } from '@/server/testing/snapshot';
import { testDatabase } from '@/server/testing/test-database';

// A request without a session, from Winnow's own page.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers({ origin: 'http://localhost', host: 'localhost' }),
}));

const db = await testDatabase();
process.env['NEXTAUTH_SECRET'] = 'a secret for tests that is long enough';
const found = await findDoors(process.cwd());
const ours = await testNewsroom();
const theirs = await testNewsroom();

const outsider = ['common.notFound', 'common.notPermitted'];

test('every way in is listed, and nothing else is', () => {
  expect(found.map((door) => door.name).sort()).toEqual(Object.keys(doors).sort());
});

describe('without a session', () => {
  const closed = found.filter(({ name }) => doors[name]?.kind !== 'public');
  test.each(closed)('$name says so', async ({ name, handler }) => {
    expect(await askWithoutSession(name, handler)).toBe('common.signedOut');
  });
});

const closedDoors = found.flatMap(({ name, handler }) => {
  const door = doors[name];
  return door && door.kind !== 'public' ? [{ name, handler, door }] : [];
});

describe.each(closedDoors)('$name', ({ handler, door }) => {
  const { permission, prepare } = tryable(handler, door);

  test.each(roles)('%s', async (role) => {
    const { result, changed } = await watch(ours, ours.actors[role], prepare);
    expect(codeOf(result)).toBe(can(role, permission) ? 'ok' : 'common.notPermitted');
    if (!result.ok) expect(changed).toEqual([]);
  });

  test.each(roles)('%s of another newsroom', async (role) => {
    const { result, changed } = await watch(ours, theirs.actors[role], prepare);
    expect(changed).toEqual([]);
    if (!door.namesNoRow) expect(outsider).toContain(codeOf(result));
  });
});

/** What a door asks for, and how to try it. */
function tryable(handler: unknown, door: Exclude<Door, { kind: 'public' }>) {
  if (door.kind === 'read') return door;
  const command = commandOf(handler);
  const prepare: Prepare = async (newsroom, actor) => {
    const input = (await door.input(newsroom, actor)) as never;
    return () => command(actor, input, liveDeps());
  };
  return { permission: command.permission, prepare };
}

function commandOf(handler: unknown): Command<never, unknown> {
  const { command } = handler as { command?: Command<never, unknown> };
  if (typeof command !== 'function') throw new Error('This door carries no command');
  return command;
}

/** Tries a door and says in which tables of the newsroom something changed. */
async function watch(newsroom: TestNewsroom, actor: Actor, prepare: Prepare) {
  const attempt = await prepare(newsroom, actor);
  const before = await snapshot(db, newsroom.workspaceId);
  const result = await attempt();
  const after = await snapshot(db, newsroom.workspaceId);
  return { result, changed: [...after.keys()].filter((key) => after.get(key) !== before.get(key)) };
}

async function askWithoutSession(name: string, handler: unknown): Promise<string> {
  const [method = ''] = name.split(' ');
  if (name.startsWith('app/')) {
    return codeOf(await (handler as (input: unknown) => Promise<Result<unknown>>)({}));
  }
  const route = handler as (request: Request, context: unknown) => Promise<Response>;
  const headers = { origin: 'http://localhost', host: 'localhost' };
  const request = new Request('http://localhost/', { method, headers });
  const anything = new Proxy({}, { get: () => crypto.randomUUID() });
  const response = await route(request, { params: Promise.resolve({ ...anything }) });
  expect(response.status).toBe(401);
  const { refusal } = (await response.json()) as { refusal: { code: string } };
  return refusal.code;
}
