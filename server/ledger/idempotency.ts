import 'server-only';
import { accept, type Result, refuse } from '@/lib/result';
import type { Prisma } from '@/prisma/generated/client';
import type { Author } from '@/server/transaction';

/**
 * Looks for the answer already given to this key. A request that is still running holds the row, so
 * a second one with the same key waits here and then finds the first one's answer. Gives null when
 * the key is new.
 *
 * Refusal: `common.keyReused` when the same key comes with another request.
 */
export async function answerOnce<T>(
  db: Prisma.TransactionClient,
  { workspaceId, personId }: Author,
  { key, requestHash }: { key: string; requestHash: string },
  now: Date,
): Promise<Result<T> | null> {
  const place = { workspaceId, actorId: personId, key };
  const made = await db.idempotencyKey.createMany({
    data: [{ ...place, requestHash, createdAt: now }],
    skipDuplicates: true,
  });
  if (made.count === 1) return null;
  const before = await db.idempotencyKey.findUniqueOrThrow({
    where: { workspaceId_actorId_key: place },
  });
  if (before.requestHash !== requestHash) return refuse('common.keyReused');
  return accept(before.response as T);
}

/** Stores the answer beside its key, in the transaction that made it true. */
export async function rememberAnswer(
  db: Prisma.TransactionClient,
  { workspaceId, personId }: Author,
  key: string,
  answer: unknown,
): Promise<void> {
  await db.idempotencyKey.update({
    where: { workspaceId_actorId_key: { workspaceId, actorId: personId, key } },
    data: { response: (answer ?? null) as Prisma.InputJsonValue },
  });
}
