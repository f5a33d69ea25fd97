import 'server-only';
import { accept, type Result, refuse } from '@/lib/result';
import type { Claim } from '@/prisma/generated/client';
import type { CommandTx } from '@/server/transaction';

/**
 * Takes claims for a change: their articles are locked against sign-off (FOR SHARE), then the
 * claims themselves (FOR UPDATE), both in the order of their ids, so that no two commands wait for
 * each other in a circle. Gives the rows as they stand once the locks are held, in order of id.
 *
 * Refusals: `common.notFound` when one is missing or another workspace's, `reviews.signedOff`.
 */
export async function lockClaims(tx: CommandTx, claimIds: string[]): Promise<Result<Claim[]>> {
  const { workspaceId } = tx.actor;
  const ids = [...new Set(claimIds)].sort();
  const where = { workspaceId, id: { in: ids } };
  const found = await tx.db.claim.findMany({ where, select: { articleId: true } });
  if (found.length < ids.length) return refuse('common.notFound');

  const articleIds = [...new Set(found.map((claim) => claim.articleId))].sort();
  const articles = await tx.db.$queryRaw<{ signOffId: string | null }[]>`
    SELECT "signOffId" FROM "Article"
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ANY(${articleIds}::uuid[])
    ORDER BY id FOR SHARE`;
  if (articles.some((article) => article.signOffId !== null)) return refuse('reviews.signedOff');

  await tx.db.$queryRaw`
    SELECT id FROM "Claim"
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ANY(${ids}::uuid[])
    ORDER BY id FOR UPDATE`;
  return accept(await tx.db.claim.findMany({ where, orderBy: { id: 'asc' } }));
}
