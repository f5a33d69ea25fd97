import 'server-only';
import type { ClaimSetting } from '@/lib/evidence/independence';
import { knownNames } from '@/lib/evidence/parties';
import { entitySchema } from '@/lib/extraction/schema';
import type { Article, Prisma } from '@/prisma/generated/client';

type ArticleSetting = Pick<ClaimSetting, 'article' | 'known'>;

/** What weighing evidence takes from an article: where it appeared, and the names it uses. */
export async function articleSetting(
  db: Prisma.TransactionClient,
  article: Article,
): Promise<ArticleSetting> {
  const { workspaceId, id: articleId, currentVersionId: articleVersionId } = article;
  const run = await db.extractionRun.findFirst({
    where: { workspaceId, articleId, articleVersionId, status: 'done' },
    orderBy: { createdAt: 'desc' },
    select: { entities: true },
  });
  const { title, url, outlet } = article;
  const known = knownNames(entitySchema.array().parse(run?.entities ?? []));
  return { article: { title, url, outlet }, known };
}
