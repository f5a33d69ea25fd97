import 'server-only';
import type { RecordedJudgement, Void } from '@/lib/verdicts/derive';
import type { Assessment, Prisma } from '@/prisma/generated/client';
import { recordedJudgement } from '@/server/verdicts/load';

type Row = Omit<Assessment, 'workspaceId' | 'rationaleId' | 'correctedWordingId'> & {
  rationale: string | null;
  correctedWording: string | null;
};

/** A judgement with the texts it names, of which an erased one is null. */
export type AssessmentRow = RecordedJudgement & {
  claimId: string;
  rationale: string | null;
  createdAt: string;
};

/** All judgements of an article's claims, oldest first, in one query. */
export async function articleAssessments(
  db: Prisma.TransactionClient,
  workspaceId: string,
  articleId: string,
): Promise<AssessmentRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a."claimId", a.round, a.target, a.verdict, a.reason, a."faultyElements",
      a."asOf", a."asOfSeq", a.resolution, a."assessorId", a."createdAt", a."withdrawnAt",
      r.body AS rationale, w.body AS "correctedWording"
    FROM "Claim" c
    JOIN "Assessment" a ON a."workspaceId" = c."workspaceId" AND a."claimId" = c.id
    LEFT JOIN "Text" r ON r."workspaceId" = a."workspaceId" AND r.id = a."rationaleId"
    LEFT JOIN "Text" w ON w."workspaceId" = a."workspaceId" AND w.id = a."correctedWordingId"
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."articleId" = ${articleId}::uuid
    ORDER BY a."asOfSeq", a.id`;
  return rows.map((row) => ({
    ...recordedJudgement(row, row.correctedWording),
    claimId: row.claimId,
    rationale: row.rationale,
    createdAt: row.createdAt.toISOString(),
  }));
}

/** A judgement as the desk shows it, with why it no longer counts. */
export function shownAssessment(row: AssessmentRow, why: Void | null) {
  const { id, target, verdict, reason, rationale, faultyElements, correctedWording } = row;
  const { asOf, resolution, assessorId, createdAt } = row;
  return {
    ...{ id, target, verdict, reason, rationale, faultyElements, correctedWording },
    ...{ asOf, resolution, assessorId, createdAt, void: why },
  };
}
