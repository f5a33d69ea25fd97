import 'server-only';
import type { EventDraft, Sealed } from '@/lib/ledger/schema';
import { accept, type Refusal, type Result } from '@/lib/result';
import type { Prisma } from '@/prisma/generated/client';
import type { Deps } from '@/server/deps';
import { appendEvents } from '@/server/ledger/append';
import { answerOnce, rememberAnswer } from '@/server/ledger/idempotency';
import { sealTexts } from '@/server/ledger/seal';

/** The inside of a command: rows, one clock reading, sealed text and the record. */
export type CommandTx<Who = Author> = {
  db: Prisma.TransactionClient;
  actor: Who;
  now: Date;
  newId: () => string;
  /** Stores free text in its erasable row and gives what the ledger may hold of it. */
  seal: (body: string, chainId?: string) => Promise<Sealed>;
  /** Seals many texts at once, in their order. */
  sealAll: (bodies: readonly string[]) => Promise<Sealed[]>;
  /** Adds an event to this workspace's chain (or another), appended when the body has succeeded. */
  record: (event: EventDraft, chainId?: string) => void;
};

/** Whoever a transaction is run for; commands of a workspace pass their actor. */
export type Author = { workspaceId: string; personId: string };

/**
 * Runs a body in one READ COMMITTED transaction and appends its events as the last step. A refusal
 * rolls everything back. Serialization failures and deadlocks are retried. With an idempotency key
 * the first acknowledged answer is stored in the same transaction and given again.
 *
 * @throws whatever the body throws: bugs and database errors are exceptions.
 */
export async function inTransaction<T, Who extends Author>(
  deps: Deps,
  actor: Who,
  body: (tx: CommandTx<Who>) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.db.$transaction((db) => runOnce(deps, actor, db, body), {
        isolationLevel: 'ReadCommitted',
        maxWait: 15_000,
        timeout: 60_000,
      });
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
      if (attempt >= 4 || !isSerializationFailure(error)) throw error;
    }
  }
}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function runOnce<T, Who extends Author>(
  deps: Deps,
  actor: Who,
  db: Prisma.TransactionClient,
  body: (tx: CommandTx<Who>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const now = deps.now();
  if (deps.idempotency) {
    const before = await answerOnce<T>(db, actor, deps.idempotency, now);
    if (before?.ok) return before;
    if (before) throw new RolledBack(before.refusal);
  }
  const recorded = new Map<string, EventDraft[]>();
  const result = await body({
    db,
    actor,
    now,
    newId: deps.newId,
    seal: async (body, chainId = actor.workspaceId) =>
      (await sealTexts(db, chainId, [body], now, deps))[0] as Sealed,
    sealAll: (bodies) => sealTexts(db, actor.workspaceId, bodies, now, deps),
    record: (event, chainId = actor.workspaceId) => {
      recorded.set(chainId, [...(recorded.get(chainId) ?? []), event]);
    },
  });
  if (!result.ok) throw new RolledBack(result.refusal);
  if (deps.idempotency) await rememberAnswer(db, actor, deps.idempotency.key, result.value);
  // Heads are locked last, and always in the same order, so that two commands cannot deadlock.
  for (const chainId of [...recorded.keys()].sort()) {
    await appendEvents(db, chainId, actor.personId, now, recorded.get(chainId) ?? []);
  }
  return accept(result.value);
}

/** 40001 and 40P01, however the client dresses them (P2034, or P2010 around the raw code). */
function isSerializationFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'P2034' || /\b(40001|40P01)\b/.test(`${String(code)} ${error.message}`);
}
