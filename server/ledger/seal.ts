import 'server-only';
import { commitmentOf } from '@/lib/ledger/commitment';
import type { Sealed } from '@/lib/ledger/schema';
import type { Prisma } from '@/prisma/generated/client';
import type { Deps } from '@/server/deps';

/**
 * Stores free text in a row of its own with a fresh salt. The returned commitment proves later what
 * was written; erasing the row leaves the chain intact. The text must be well-formed Unicode
 * without NUL: schemas see to that at the border (lib/text.ts).
 */
export async function sealText(
  db: Prisma.TransactionClient,
  workspaceId: string,
  body: string,
  now: Date,
  { newId, newSalt }: Pick<Deps, 'newId' | 'newSalt'>,
): Promise<Sealed> {
  const id = newId();
  const salt = newSalt();
  await db.text.create({ data: { workspaceId, id, body, salt, createdAt: now } });
  return { textId: id, commitment: commitmentOf(body, salt) };
}
