import 'server-only';
import { accept, type Result, refuse } from '@/lib/result';
import type { CommandTx } from '@/server/transaction';

type ArticleRef = { articleId: string; version: number };
type Row = { version: number; currentVersionId: string; signOffId: string | null };

/**
 * Locks an article for a sign-off or its withdrawal. All work on its claims, evidence and verdicts
 * holds the article's shared lock, so that none of it is under way once this returns.
 *
 * Refusals: `common.notFound`, and `common.conflict` with the stored version in `theirs`; that it is
 * signed off, or is not, comes first.
 */
export async function lockForSignOff(
  tx: CommandTx,
  { articleId, version }: ArticleRef,
  expected: 'open' | 'signedOff',
): Promise<Result<Row>> {
  const [article] = await tx.db.$queryRaw<Row[]>`
    SELECT version, "currentVersionId", "signOffId" FROM "Article"
    WHERE "workspaceId" = ${tx.actor.workspaceId}::uuid AND id = ${articleId}::uuid FOR UPDATE`;
  if (!article) return refuse('common.notFound');
  if (expected === 'open' && article.signOffId !== null) return refuse('reviews.signedOff');
  if (expected === 'signedOff' && article.signOffId === null) return refuse('reviews.notSignedOff');
  if (article.version === version) return accept(article);
  return refuse('common.conflict', { theirs: { version: article.version } });
}

/** Puts a sign-off in force, or none, as the article's next version. */
export async function moveArticle(
  tx: CommandTx,
  { articleId, version }: ArticleRef,
  signOffId: string | null,
): Promise<number> {
  await tx.db.article.update({
    where: { workspaceId_id: { workspaceId: tx.actor.workspaceId, id: articleId } },
    data: { version: version + 1, signOffId, updatedAt: tx.now },
  });
  return version + 1;
}

/** The subject of an event about one sign-off. */
export function signOffSubject(articleId: string, signOffId: string): string {
  return `articles/${articleId}/sign-offs/${signOffId}`;
}
