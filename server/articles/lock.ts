import 'server-only';
import { accept, type Result, refuse } from '@/lib/result';
import type { CommandTx } from '@/server/transaction';

export type LockedArticle = { id: string; currentVersionId: string };

/** How strongly an article is held: shared by work on its claims, alone by whoever changes it. */
export type ArticleLock = 'share' | 'alone';

/**
 * Locks an article that is not signed off. Comes before the locks of its claims
 * (server/claims/lock.ts).
 *
 * Refusals: `common.notFound`, `reviews.signedOff`.
 */
export async function lockArticle(
  tx: CommandTx,
  articleId: string,
  lock: ArticleLock = 'share',
): Promise<Result<LockedArticle>> {
  const { workspaceId } = tx.actor;
  type Row = LockedArticle & { signOffId: string | null };
  const rows =
    lock === 'share'
      ? await tx.db.$queryRaw<Row[]>`
          SELECT id, "currentVersionId", "signOffId" FROM "Article"
          WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${articleId}::uuid FOR SHARE`
      : await tx.db.$queryRaw<Row[]>`
          SELECT id, "currentVersionId", "signOffId" FROM "Article"
          WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${articleId}::uuid FOR UPDATE`;
  const article = rows[0];
  if (!article) return refuse('common.notFound');
  if (article.signOffId !== null) return refuse('reviews.signedOff');
  return accept({ id: article.id, currentVersionId: article.currentVersionId });
}
