import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result, refuse } from '@/lib/result';
import { type Database, database } from '@/server/db';

/** At most `points` in any window of so many seconds; a window starts with the first use. */
type Window = { points: number; seconds: number };

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How often things may be done. More than one window makes the wait grow: the first mistakes cost
 * nothing, the next ones a minute, many an hour.
 */
const limits = {
  /** Failed sign-ins from one address, whatever the account: a whole newsroom may share it. */
  signInAddress: [{ points: 100, seconds: 10 * MINUTE }],
  /** Failed sign-ins to one account from one address. */
  signInPair: [
    { points: 5, seconds: MINUTE },
    { points: 20, seconds: HOUR },
  ],
  /** Failed sign-ins to one account from all addresses it has never been used from. */
  signInStrangers: [{ points: 50, seconds: HOUR }],
  /** Tries at a set-up code, an invitation or a reset link from one address. */
  secret: [{ points: 60, seconds: 10 * MINUTE }],
  /** Confirmations of the current password by one person. */
  confirmPassword: [{ points: 10, seconds: 10 * MINUTE }],
  upload: [{ points: 120, seconds: 10 * MINUTE }],
  /** Texts read for what they say of themselves, before they are uploaded. */
  preview: [{ points: 240, seconds: 10 * MINUTE }],
  search: [{ points: 120, seconds: MINUTE }],
  export: [{ points: 120, seconds: 10 * MINUTE }],
} satisfies Record<string, readonly Window[]>;

export type LimitName = keyof typeof limits;

/** Whom a limit is for: a person in a newsroom, or any text, such as an address. */
export type Limited = Actor | string;

/**
 * Counts one use, and says whether it is still within the limit. Counters live in the database, so
 * that they hold for all processes and survive a restart; only hashes of names are kept.
 *
 * Refusal: `common.tooMany` with the seconds to wait.
 */
export async function limit(
  name: LimitName,
  who: Limited,
  db: Database = database(),
): Promise<Result<null>> {
  for (const window of limits[name]) {
    try {
      await limiter(db, name, window).consume(keyOf(who));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
      return refuse('common.tooMany', { params: { seconds } });
    }
  }
  return accept(null);
}

/** Takes back one use that turned out to be harmless. */
export async function refund(name: LimitName, who: Limited, db = database()): Promise<void> {
  for (const window of limits[name]) await limiter(db, name, window).reward(keyOf(who));
}

/** Forgets all uses so far. */
export async function resetLimit(name: LimitName, who: Limited, db = database()): Promise<void> {
  for (const window of limits[name]) await limiter(db, name, window).delete(keyOf(who));
}

const KNOWN_DAYS = 90;

/** Notes that something was done well here, such as a sign-in to an account from an address. */
export async function remember(what: string, db = database()): Promise<void> {
  await memory(db).set(keyOf(what), 1, KNOWN_DAYS * 24 * HOUR);
}

/** Whether it was noted in the last 90 days. */
export async function remembers(what: string, db = database()): Promise<boolean> {
  return (await memory(db).get(keyOf(what))) !== null;
}

function memory(db: Database): RateLimiterPrisma {
  return limiter(db, 'known', { points: 1, seconds: KNOWN_DAYS * 24 * HOUR });
}

/** Sweeps counters out that have run out. */
export async function forgetExpired(db = database(), now = new Date()): Promise<void> {
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
}

function limiter(
  db: Database,
  name: LimitName | 'known',
  { points, seconds }: Window,
): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: db,
    tableName: 'rateLimiterFlexible',
    keyPrefix: `${name}/${seconds}`,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
}

function keyOf(who: Limited): string {
  const text = typeof who === 'string' ? who : `${who.workspaceId}/${who.personId}`;
  return createHash('sha256').update(text).digest('base64url');
}
