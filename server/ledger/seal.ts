import 'server-only';
import { commitmentOf } from '@/lib/ledger/commitment';
import type { Sealed } from '@/lib/ledger/schema';
import type { Prisma } from '@/prisma/generated/client';
import type { Deps } from '@/server/deps';

/**
 * Stores free texts in rows of their own with fresh salts. The returned commitments prove later what
 * was written; erasing a row leaves the chain intact. The texts must be well-formed Unicode without
 * NUL: schemas see to that at the border (lib/text.ts).
 */
export async function sealTexts(
  db: Prisma.TransactionClient,
  workspaceId: string,
  bodies: readonly string[],
  now: Date,
  { newId, newSalt }: Pick<Deps, 'newId' | 'newSalt'>,
): Promise<Sealed[]> {
  const rows = bodies.map((body) => ({
    ...{ workspaceId, id: newId(), body, salt: newSalt(), createdAt: now },
  }));
  await db.text.createMany({ data: rows });
  return rows.map(({ id, body, salt }) => ({ textId: id, commitment: commitmentOf(body, salt) }));
}
