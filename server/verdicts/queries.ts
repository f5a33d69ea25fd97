import 'server-only';
import type { Actor } from '@/lib/people/actor';
import { deriveOutcome, type RecordedJudgement } from '@/lib/verdicts/derive';
import { policyRulesSchema } from '@/lib/verdicts/policy';
import type { ClaimStatus } from '@/lib/verdicts/schema';
import { database } from '@/server/db';
import { recordedJudgement } from '@/server/verdicts/load';

/** How many claims stand where. Dropped, split and merged ones, and mere proposals, are left out. */
export type StatusCounts = Partial<Record<ClaimStatus, number>>;

/** How the claims of articles stand in substance, by article, each by the policy it is judged by. */
export async function countStatuses(
  { workspaceId }: Actor,
  articleIds: readonly string[],
  db = database(),
): Promise<Map<string, StatusCounts>> {
  const where = { workspaceId, articleId: { in: [...articleIds] } };
  const articles = await db.article.findMany({
    where: { workspaceId, id: { in: [...articleIds] } },
    select: { id: true, policy: { select: { rules: true } } },
  });
  const claims = await db.claim.findMany({
    where: {
      ...where,
      standing: 'accepted',
      disposition: { in: ['checkable', 'not_checkable', 'not_checked'] },
    },
    select: { id: true, articleId: true, disposition: true, round: true },
  });
  const judgements = new Map<string, RecordedJudgement[]>();
  const rows = await db.assessment.findMany({
    where: { workspaceId, claim: where, target: 'substance' },
  });
  for (const row of rows) {
    const judgement = recordedJudgement(row, null);
    judgements.set(row.claimId, [...(judgements.get(row.claimId) ?? []), judgement]);
  }
  const policies = new Map(
    articles.map(({ id, policy }) => [id, policyRulesSchema.parse(policy.rules)]),
  );
  const counts = new Map<string, StatusCounts>(articles.map(({ id }) => [id, {}]));
  for (const claim of claims) {
    const [policy, count] = [policies.get(claim.articleId), counts.get(claim.articleId)];
    if (!policy || !count) continue;
    const { status } = deriveOutcome(claim, judgements.get(claim.id) ?? [], 'substance', policy);
    count[status] = (count[status] ?? 0) + 1;
  }
  return counts;
}
