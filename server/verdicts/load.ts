import 'server-only';
import { weigh } from '@/lib/evidence/independence';
import type { Target } from '@/lib/evidence/schema';
import { deriveOutcome, type RecordedJudgement } from '@/lib/verdicts/derive';
import type { JudgedClaim, WeighedEvidence } from '@/lib/verdicts/judgement';
import { policyRulesSchema } from '@/lib/verdicts/policy';
import { type ClaimStatus, faultyElements, verdictReasonSchema } from '@/lib/verdicts/schema';
import type { Assessment, Claim } from '@/prisma/generated/client';
import { articleSetting } from '@/server/evidence/setting';
import type { CommandTx } from '@/server/transaction';

/**
 * A locked claim as a judgement finds it, with its evidence weighed. The sources are held (FOR
 * SHARE) until the transaction ends, so that none changes sides under the judgement.
 */
export async function judgedClaim(tx: CommandTx, claim: Claim): Promise<JudgedClaim> {
  const { workspaceId } = tx.actor;
  const { id: claimId, text, claimant, disposition, standing, date, validAt } = claim;
  await tx.db.$queryRaw`
    SELECT id FROM "Source" WHERE "workspaceId" = ${workspaceId}::uuid AND id IN (
      SELECT "sourceId" FROM "Evidence"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "claimId" = ${claimId}::uuid)
    ORDER BY id FOR SHARE`;
  const article = await tx.db.article.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: claim.articleId } },
    include: { policy: true },
  });
  const setting = { ...(await articleSetting(tx.db, article)), claimant, date, validAt };
  const rows = await tx.db.evidence.findMany({
    where: { workspaceId, claimId },
    include: { source: true },
  });
  const evidence: WeighedEvidence[] = rows.map((row) => ({
    ...row,
    ...weigh(row.source, row.describesAt, setting),
  }));
  const policy = policyRulesSchema.parse(article.policy.rules);
  return { text, claimant, disposition, standing, evidence, known: setting.known, policy };
}

/** Where one question about a locked claim stands. */
export async function currentStatus(
  tx: CommandTx,
  claim: Claim,
  target: Target,
  { policy }: JudgedClaim,
): Promise<ClaimStatus> {
  const rows = await tx.db.assessment.findMany({
    where: { workspaceId: tx.actor.workspaceId, claimId: claim.id },
  });
  const judgements = rows.map((row) => recordedJudgement(row, null));
  return deriveOutcome(claim, judgements, target, policy).status;
}

/** A row as the derivation sees it; the wording is read from its sealed text, where it matters. */
export function recordedJudgement(
  row: Omit<Assessment, 'workspaceId' | 'rationaleId' | 'correctedWordingId'>,
  correctedWording: string | null,
): RecordedJudgement {
  const { id, round, target, verdict, asOfSeq, resolution, assessorId } = row;
  return {
    ...{ id, round, target, verdict, asOfSeq, resolution, assessorId, correctedWording },
    reason: verdictReasonSchema.parse(row.reason),
    faultyElements: faultyElements.filter((each) => row.faultyElements.includes(each)),
    asOf: row.asOf.toISOString(),
    withdrawn: row.withdrawnAt !== null,
  };
}
