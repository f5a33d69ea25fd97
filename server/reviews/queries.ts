import 'server-only';
import { validate as isUuid } from 'uuid';
import type { ClaimSetting } from '@/lib/evidence/independence';
import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import type { Desk, DeskClaim } from '@/lib/reviews/desk';
import { countingOf, deriveOutcome, voidOf } from '@/lib/verdicts/derive';
import { type PolicyRules, policyRulesSchema } from '@/lib/verdicts/policy';
import type { Claim, Prisma } from '@/prisma/generated/client';
import { stateOf } from '@/server/claims/load';
import { database } from '@/server/db';
import { articleEvidence, shownEvidence } from '@/server/evidence/rows';
import { articleSetting } from '@/server/evidence/setting';
import {
  articleComments,
  deskArticle,
  deskExtraction,
  newsroomNames,
} from '@/server/reviews/article-parts';
import { type AssessmentRow, articleAssessments, shownAssessment } from '@/server/verdicts/rows';

/**
 * Everything the review desk of one article shows, as the actor may see it, read as one picture:
 * all of it, and `seq`, belong to the same instant. Takes some dozen queries, however many claims
 * there are. Null when the article is not the actor's newsroom's.
 */
export async function getDesk(
  actor: Actor,
  articleId: string,
  db = database(),
): Promise<Desk | null> {
  if (!isUuid(articleId) || !can(actor.role, 'workspace.read')) return null;
  const read = async (tx: Prisma.TransactionClient) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return readDesk(tx, actor, articleId);
  };
  const patience = { maxWait: 15_000, timeout: 30_000 };
  return db.$transaction(read, { isolationLevel: 'RepeatableRead', ...patience });
}

/** The desk as read inside a transaction that sees one picture, or holds the article's lock. */
export async function readDesk(
  db: Prisma.TransactionClient,
  actor: Actor,
  articleId: string,
): Promise<Desk | null> {
  const { workspaceId, personId, role } = actor;
  const article = await db.article.findUnique({
    where: { workspaceId_id: { workspaceId, id: articleId } },
    include: { policy: true },
  });
  if (!article) return null;
  const policy = policyRulesSchema.parse(article.policy.rules);
  const head = await db.chainHead.findUnique({ where: { workspaceId }, select: { seq: true } });
  return {
    article: await deskArticle(db, article),
    policy,
    extraction: await deskExtraction(db, article),
    claims: await readClaims(db, actor, articleId, {
      policy,
      ...(await articleSetting(db, article)),
    }),
    people: await newsroomNames(db, workspaceId),
    viewer: { personId, role },
    seq: head?.seq ?? 0,
  };
}

type Setting = Pick<ClaimSetting, 'article' | 'known'> & { policy: PolicyRules };

async function readClaims(
  db: Prisma.TransactionClient,
  actor: Actor,
  articleId: string,
  setting: Setting,
): Promise<DeskClaim[]> {
  const { workspaceId } = actor;
  const rows = await db.claim.findMany({
    where: { workspaceId, articleId },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
  });
  const lineage = await db.$queryRaw<{ childId: string; parentId: string }[]>`
    SELECT p."childId", p."parentId" FROM "Claim" c
    JOIN "ClaimParent" p ON p."workspaceId" = c."workspaceId" AND p."childId" = c.id
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."articleId" = ${articleId}::uuid
    ORDER BY p."parentId", p."childId"`;
  const reasons = await db.$queryRaw<{ claimId: string; body: string | null }[]>`
    SELECT c.id AS "claimId", t.body FROM "Claim" c
    JOIN "Text" t ON t."workspaceId" = c."workspaceId" AND t.id = c."dispositionReasonId"
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."articleId" = ${articleId}::uuid`;
  const reasonOf = new Map(reasons.map(({ claimId, body }) => [claimId, body]));
  const parents = grouped(lineage, ({ childId }) => childId);
  const children = grouped(lineage, ({ parentId }) => parentId);
  const evidence = grouped(await articleEvidence(db, workspaceId, articleId), claimIdOf);
  const assessments = grouped(await articleAssessments(db, workspaceId, articleId), claimIdOf);
  const comments = grouped(await articleComments(db, workspaceId, articleId), claimIdOf);
  return rows.map((row) => {
    const { claimant, date, validAt } = row;
    return {
      ...shownClaim(row),
      dispositionReason: reasonOf.get(row.id) ?? null,
      parentIds: (parents.get(row.id) ?? []).map(({ parentId }) => parentId),
      childIds: (children.get(row.id) ?? []).map(({ childId }) => childId),
      ...judged(row, assessments.get(row.id) ?? [], setting.policy),
      evidence: (evidence.get(row.id) ?? []).map((each) =>
        shownEvidence(actor, each, { ...setting, claimant, date, validAt }),
      ),
      comments: (comments.get(row.id) ?? []).map(({ claimId: _, ...comment }) => comment),
    };
  });
}

function shownClaim(row: Claim) {
  const { id, version, standing, disposition, spans, content } = stateOf(row);
  const { round, origin, start, end, createdById } = row;
  return {
    ...{ ...content, id, version, round, origin, standing, disposition, spans, start, end },
    ...{ createdById, createdAt: row.createdAt.toISOString() },
  };
}

function judged(claim: Claim, rows: AssessmentRow[], policy: PolicyRules) {
  const counting = [
    ...countingOf(rows, 'substance', claim.round),
    ...countingOf(rows, 'statement', claim.round),
  ];
  return {
    substance: deriveOutcome(claim, rows, 'substance', policy),
    statement: deriveOutcome(claim, rows, 'statement', policy),
    assessments: rows.map((row) => shownAssessment(row, voidOf(row, claim.round, counting))),
  };
}

/** Map.groupBy, which Node 20 does not have. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function claimIdOf({ claimId }: { claimId: string }): string {
  return claimId;
}
