import 'server-only';
import type { RunFailure } from '@/lib/articles/run';
import type { HeldRun } from '@/server/claims/record-extraction';
import type { Deps } from '@/server/deps';

/** A worker that has not renewed its lease for this long is taken for dead. */
export const LEASE_MS = 10_000;
/** A run that has killed its worker this often is given up. */
export const MAX_ATTEMPTS = 3;

/**
 * Takes the oldest run that waits, or whose worker has died. The row is the queue: several
 * processes may ask at once, and each run goes to one of them. Null when there is nothing to do.
 */
export async function takeRun({ db, now }: Deps): Promise<HeldRun | null> {
  const instant = now();
  await db.extractionRun.updateMany({
    where: {
      ...{ status: 'running', leaseUntil: { lt: instant }, attempts: { gte: MAX_ATTEMPTS } },
    },
    data: { status: 'failed', failure: 'crashed' satisfies RunFailure, finishedAt: instant },
  });
  const [run] = await db.$queryRaw<HeldRun[]>`
    UPDATE "ExtractionRun" SET
      status = 'running', attempts = attempts + 1, "leaseUntil" = ${leaseFrom(instant)},
      stage = NULL, done = 0, total = 0
    WHERE ("workspaceId", id) = (
      SELECT "workspaceId", id FROM "ExtractionRun"
      WHERE status = 'queued' OR (status = 'running' AND "leaseUntil" < ${instant})
      ORDER BY "createdAt", id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "workspaceId", id, "articleId", "articleVersionId", "publishedOn", attempts`;
  return run ?? null;
}

export type Progress = { stage: string; done: number; total: number };

/** Renews the lease and notes how far it is. False when the run is no longer this worker's. */
export async function renewLease(
  { db, now }: Deps,
  run: HeldRun,
  progress: Progress | null,
): Promise<boolean> {
  const data = { leaseUntil: leaseFrom(now()), ...progress };
  return (await db.extractionRun.updateMany({ where: held(run), data })).count === 1;
}

/** Ends a run without a result. */
export async function failRun({ db, now }: Deps, run: HeldRun, failure: RunFailure): Promise<void> {
  const data = { status: 'failed' as const, failure, finishedAt: now(), leaseUntil: null };
  await db.extractionRun.updateMany({ where: held(run), data });
}

/** Gives a run back unharmed, for the next process to take: this one is being stopped. */
export async function returnRun({ db }: Deps, run: HeldRun): Promise<void> {
  const data = { status: 'queued' as const, attempts: run.attempts - 1, leaseUntil: null };
  await db.extractionRun.updateMany({ where: held(run), data });
}

function held({ workspaceId, id, attempts }: HeldRun) {
  return { workspaceId, id, attempts, status: 'running' as const };
}

function leaseFrom(instant: Date): Date {
  return new Date(instant.getTime() + LEASE_MS);
}
