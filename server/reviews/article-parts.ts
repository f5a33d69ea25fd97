import 'server-only';
import { entitySchema, noticeSchema, skippedSchema } from '@/lib/extraction/schema';
import type { DeskArticle, DeskComment, DeskExtraction } from '@/lib/reviews/desk';
import type { Article, Prisma } from '@/prisma/generated/client';

type Db = Prisma.TransactionClient;

/** The article's head, its text (empty once erased) and the sign-off in force. */
export async function deskArticle(db: Db, article: Article): Promise<DeskArticle> {
  const { workspaceId, signOffId } = article;
  const { id, version, title, outlet, authors, url, language, publishedOn, uploadedById } = article;
  const current = await db.articleVersion.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: article.currentVersionId } },
    select: { id: true, body: { select: { body: true } } },
  });
  const signOff =
    signOffId === null
      ? null
      : await db.signOff.findUniqueOrThrow({
          where: { workspaceId_id: { workspaceId, id: signOffId } },
          select: { id: true, signedById: true, signedAt: true },
        });
  return {
    ...{ id, version, title, outlet, authors, url, language, publishedOn, uploadedById },
    versionId: current.id,
    createdAt: article.createdAt.toISOString(),
    text: current.body.body ?? '',
    signOff: signOff && { ...signOff, signedAt: signOff.signedAt.toISOString() },
  };
}

/** The latest extraction of the article, whatever has become of it. */
export async function deskExtraction(db: Db, article: Article): Promise<DeskExtraction | null> {
  const run = await db.extractionRun.findFirst({
    where: { workspaceId: article.workspaceId, articleId: article.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  if (!run) return null;
  const { id: runId, status, stage, done, total } = run;
  return {
    ...{ runId, status, stage, done, total },
    notices: noticeSchema.array().parse(run.notices),
    skipped: skippedSchema.array().parse(run.skipped),
    entities: entitySchema.array().parse(run.entities),
  };
}

/** Names of everyone who belongs or belonged to the newsroom, by id. */
export async function newsroomNames(db: Db, workspaceId: string): Promise<Record<string, string>> {
  const members = await db.membership.findMany({
    where: { workspaceId },
    select: { personId: true, person: { select: { name: true } } },
  });
  return Object.fromEntries(members.map(({ personId, person }) => [personId, person.name]));
}

/** The comments on an article's claims, oldest first; one whose text was erased is empty. */
export async function articleComments(
  db: Db,
  workspaceId: string,
  articleId: string,
): Promise<(DeskComment & { claimId: string })[]> {
  type Row = { id: string; claimId: string; body: string; authorId: string; createdAt: Date };
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.id, m."claimId", m."authorId", m."createdAt", coalesce(t.body, '') AS body
    FROM "Claim" c
    JOIN "Comment" m ON m."workspaceId" = c."workspaceId" AND m."claimId" = c.id
    JOIN "Text" t ON t."workspaceId" = m."workspaceId" AND t.id = m."bodyId"
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."articleId" = ${articleId}::uuid
    ORDER BY m."createdAt", m.id`;
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
