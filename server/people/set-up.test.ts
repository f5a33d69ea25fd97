import { expect, test } from 'vitest';
import { defaultPolicy } from '@/lib/verdicts/policy';
import { liveDeps } from '@/server/deps';
import { testDatabase } from '@/server/testing/test-database';
import { isSetUp } from './queries';
import { setUp } from './set-up';
import { createSetupCode } from './setup-code';

const db = await testDatabase();

const input = (code: string) => ({
  code,
  newsroom: 'The Harbour Post',
  timeZone: 'Europe/Warsaw',
  name: 'Lena Kowalczyk',
  email: 'lena@example.org',
  password: 'violet tram ticket',
});

const attempt = (code: string, more: object = {}) =>
  setUp({ ...input(code), ...more }, defaultPolicy, '203.0.113.9', liveDeps());

test('a wrong code or a weak password makes nothing', async () => {
  const code = await createSetupCode(db);
  expect(await attempt('AAAA-BBBB-CCCC')).toMatchObject({
    refusal: { code: 'people.wrongSetUpCode', fields: { code: 'people.wrongSetUpCode' } },
  });
  expect(await attempt(code, { password: 'harbour post 2026' })).toMatchObject({
    refusal: { fields: { password: 'people.passwordPersonal' } },
  });
  expect(await db.person.count()).toBe(0);
  expect(await isSetUp()).toBe(false);
});

test('works once, whoever is faster', async () => {
  const code = await createSetupCode(db);
  const results = await Promise.all([
    attempt(code),
    attempt(code, { email: 'omar@example.org' }),
    attempt(code, { email: 'ines@example.org' }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await db.workspace.count()).toBe(1);
  expect(await db.person.count()).toBe(1);
  expect(await isSetUp()).toBe(true);
  expect(await attempt(code)).toMatchObject({ refusal: { code: 'people.alreadySetUp' } });
});

test('the newsroom begins with its owner, a policy and a ledger that holds', async () => {
  const workspace = await db.workspace.findFirstOrThrow({
    include: { memberships: true, policies: true },
  });
  const [owner] = workspace.memberships;
  expect(owner?.role).toBe('owner');
  expect(workspace.policies).toMatchObject([
    { id: workspace.policyId, number: 1, rules: defaultPolicy },
  ]);
  const events = await db.event.findMany({ orderBy: [{ workspaceId: 'asc' }, { seq: 'asc' }] });
  expect(events.map((event) => event.type)).toEqual([
    'account.created',
    'workspace.created',
    'policy.adopted',
    'member.joined',
  ]);
  expect(new Set(events.map((event) => event.actorId))).toEqual(new Set([owner?.personId]));
  expect(JSON.stringify(events)).not.toMatch(/Lena|Harbour|example\.org/);
});
