import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { testDatabase } from '@/server/testing/test-database';
import { inTransaction } from '@/server/transaction';
import { createAccount, newcomer } from './accounts';
import { hashPassword } from './passwords';
import { signIn } from './sign-in';

const db = await testDatabase();
const deps = liveDeps();

const email = 'lena@example.org';
const right = 'violet tram ticket';
const home = '203.0.113.9';
const elsewhere = (n: number) => `198.51.100.${n}`;

beforeAll(async () => {
  const passwordHash = await hashPassword(right);
  await inTransaction(deps, newcomer(deps.newId()), async (tx) =>
    accept(await createAccount(tx, { email, name: 'Lena', passwordHash })),
  );
});

beforeEach(() => db.rateLimiterFlexible.deleteMany());

const codeOf = async (password: string, address = home, as = email) => {
  const result = await signIn({ email: as, password }, address, deps);
  return result.ok ? 'ok' : result.refusal.code;
};

const fail = async (times: number, address: string) => {
  for (let n = 0; n < times; n += 1) await codeOf('wrong password', address);
};

describe('the answer', () => {
  test('is the account when e-mail and password fit', async () => {
    expect(await codeOf(right)).toBe('ok');
  });

  test('does not tell a wrong password from an unknown account', async () => {
    expect(await codeOf('wrong password')).toBe('people.wrongCredentials');
    expect(await codeOf(right, home, 'nobody@example.org')).toBe('people.wrongCredentials');
  });

  test('takes composed and decomposed characters for the same', async () => {
    const passwordHash = await hashPassword('caf\u00e9 tram ticket');
    await inTransaction(deps, newcomer(deps.newId()), async (tx) =>
      accept(await createAccount(tx, { email: 'zoe@example.org', name: 'Zoë', passwordHash })),
    );
    expect(await codeOf('cafe\u0301 tram ticket', home, 'zoe@example.org')).toBe('ok');
  });
});

describe('limits', () => {
  test('the sixth attempt from one address waits a minute, even with the right password', async () => {
    await fail(5, home);
    const result = await signIn({ email, password: right }, home, deps);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'common.tooMany' } });
    const seconds = result.ok ? 0 : Number(result.refusal.params?.['seconds']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  test('unknown accounts are limited alike', async () => {
    for (let n = 0; n < 5; n += 1) await codeOf(right, home, 'nobody@example.org');
    expect(await codeOf(right, home, 'nobody@example.org')).toBe('common.tooMany');
  });

  test('waiting is over when the window has passed', async () => {
    await fail(6, home);
    await db.rateLimiterFlexible.updateMany({
      where: { key: { startsWith: 'signInPair/60' } },
      data: { expire: new Date(0) },
    });
    expect(await codeOf(right)).toBe('ok');
  });

  test('success forgives', async () => {
    await fail(4, home);
    await codeOf(right);
    await fail(4, home);
    expect(await codeOf(right)).toBe('ok');
  });

  test('strangers who fail do not lock a person out of where they work', async () => {
    await codeOf(right, home);
    for (let n = 0; n < 12; n += 1) await fail(5, elsewhere(n));
    expect(await codeOf(right, elsewhere(99))).toBe('common.tooMany');
    expect(await codeOf(right, home)).toBe('ok');
  });

  test('one address cannot try many accounts', async () => {
    await db.rateLimiterFlexible.deleteMany();
    const tries = Array.from({ length: 101 }, (_, n) => `person${n}@example.org`);
    const codes = new Set<string>();
    for (const as of tries) codes.add(await codeOf('wrong password', elsewhere(1), as));
    expect(codes).toEqual(new Set(['people.wrongCredentials', 'common.tooMany']));
    expect(await codeOf(right, home)).toBe('ok');
  });

  test('counters keep neither addresses nor accounts', async () => {
    await fail(1, home);
    const keys = (await db.rateLimiterFlexible.findMany()).map((row) => row.key).join(' ');
    expect(keys).not.toContain(home);
    expect(keys).not.toContain('lena');
  });
});
