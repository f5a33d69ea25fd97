import 'server-only';
import { validate as isUuid } from 'uuid';
import { descriptionOf } from '@/lib/articles/rules';
import { type ArticleRun, runFailures } from '@/lib/articles/run';
import type { ArticleDescription } from '@/lib/articles/schema';
import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import { database } from '@/server/db';

/** An article in the list. Times are ISO instants in UTC. */
export type ListedArticle = ArticleDescription & {
  id: string;
  uploadedBy: string;
  createdAt: string;
  signedOffAt: string | null;
  run: ArticleRun | null;
};

/** Articles on one page of the list. */
export const PAGE_SIZE = 30;

/** A page of the newsroom's articles, the newest first; `total` counts all of them. */
export async function listArticles(
  { workspaceId, role }: Actor,
  page = 1,
  db = database(),
): Promise<{ articles: ListedArticle[]; total: number }> {
  if (!can(role, 'workspace.read')) return { articles: [], total: 0 };
  const total = await db.article.count({ where: { workspaceId } });
  const rows = await db.article.findMany({
    where: { workspaceId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    include: {
      signOffs: { where: { withdrawnAt: null }, select: { id: true, signedAt: true } },
      versions: { include: { runs: latestRun } },
    },
  });
  const names = await namesOf(
    db,
    rows.map((row) => row.uploadedById),
  );
  const articles = rows.map((row) => ({
    ...{ id: row.id, ...descriptionOf(row) },
    uploadedBy: names.get(row.uploadedById) ?? '',
    createdAt: row.createdAt.toISOString(),
    signedOffAt:
      row.signOffs.find(({ id }) => id === row.signOffId)?.signedAt.toISOString() ?? null,
    run: shownRun(row.versions.find(({ id }) => id === row.currentVersionId)?.runs[0]),
  }));
  return { articles, total };
}

/** Everything known of one article but its claims. */
export type ArticleDetail = ListedArticle & {
  version: number;
  /** UTF-16 code units of its text. */
  length: number;
  fileSha256: string | null;
  encoding: string | null;
};

/** Null when there is no such article in the actor's newsroom. */
export async function getArticle(
  { workspaceId, role }: Actor,
  articleId: string,
  db = database(),
): Promise<ArticleDetail | null> {
  if (!isUuid(articleId) || !can(role, 'workspace.read')) return null;
  const article = await db.article.findUnique({
    where: { workspaceId_id: { workspaceId, id: articleId } },
    include: { signOffs: { where: { withdrawnAt: null }, select: { id: true, signedAt: true } } },
  });
  if (!article) return null;
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: article.currentVersionId } },
    include: { runs: latestRun },
  });
  const names = await namesOf(db, [article.uploadedById]);
  const { length, fileSha256, encoding, runs } = version;
  return {
    ...{ id: article.id, version: article.version, ...descriptionOf(article) },
    ...{ length, fileSha256, encoding, run: shownRun(runs[0]) },
    uploadedBy: names.get(article.uploadedById) ?? '',
    createdAt: article.createdAt.toISOString(),
    signedOffAt:
      article.signOffs.find(({ id }) => id === article.signOffId)?.signedAt.toISOString() ?? null,
  };
}

/** Ids sort by the time they were made. */
const latestRun = {
  orderBy: { id: 'desc' },
  take: 1,
  select: { id: true, status: true, done: true, total: true, failure: true },
} as const;

type Run = Omit<ArticleRun, 'failure'> & { failure: string | null };

function shownRun(run: Run | undefined): ArticleRun | null {
  if (!run) return null;
  return { ...run, failure: runFailures.find((failure) => failure === run.failure) ?? null };
}

async function namesOf(db: ReturnType<typeof database>, personIds: string[]) {
  const people = await db.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
