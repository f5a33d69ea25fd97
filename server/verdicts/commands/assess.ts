import 'server-only';
import { checkVersion } from '@/lib/claims/rules';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result } from '@/lib/result';
import { verdictEvent } from '@/lib/verdicts/events';
import type { JudgedClaim, Judgement } from '@/lib/verdicts/judgement';
import { assess, resolve } from '@/lib/verdicts/rules';
import type { AssessClaim } from '@/lib/verdicts/schema';
import type { Claim } from '@/prisma/generated/client';
import { stateOf } from '@/server/claims/load';
import { lockClaims } from '@/server/claims/lock';
import { defineCommand } from '@/server/command';
import type { CommandTx } from '@/server/transaction';
import { currentStatus, judgedClaim } from '@/server/verdicts/load';

type Tx = CommandTx<Actor>;

/** A recorded judgement; `asOf` is an ISO instant in UTC. */
export type Recorded = { assessmentId: string; asOf: string };

/**
 * Records a reviewer's judgement of a claim's statement or substance. It supersedes the reviewer's
 * earlier one, and names the wording it was made of: a reworded claim is a conflict.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `common.conflict` (the claim in `theirs`), and
 * what the policy finds missing (lib/verdicts/judgement.ts, `lacksOf`).
 */
export const assessClaim = defineCommand('verdict.assess', async (tx, input: AssessClaim) => {
  const found = await judge(tx, input);
  if (!found.ok) return found;
  const judgement = assess(input, found.value.judged);
  return judgement.ok ? record(tx, found.value.claim, judgement.value, false) : judgement;
});

/**
 * Records an editor's judgement that settles a disagreement of reviewers.
 *
 * Refusals: as `assessClaim`, `verdicts.noDisagreement` and `verdicts.resolutionNeedsRationale`.
 */
export const resolveDisagreement = defineCommand(
  'verdict.resolve',
  async (tx, input: AssessClaim) => {
    const found = await judge(tx, input);
    if (!found.ok) return found;
    const { claim, judged } = found.value;
    const status = await currentStatus(tx, claim, input.target, judged);
    const judgement = resolve(input, judged, status);
    return judgement.ok ? record(tx, claim, judgement.value, true) : judgement;
  },
);

async function judge(
  tx: Tx,
  input: AssessClaim,
): Promise<Result<{ claim: Claim; judged: JudgedClaim }>> {
  const locked = await lockClaims(tx, [input.claimId]);
  if (!locked.ok) return locked;
  const [claim] = locked.value;
  if (!claim) throw new Error('A locked claim that is not there');
  const current = checkVersion(stateOf(claim), input.version);
  if (!current.ok) return current;
  return accept({ claim, judged: await judgedClaim(tx, claim) });
}

async function record(
  tx: Tx,
  claim: Claim,
  judgement: Judgement,
  resolution: boolean,
): Promise<Result<Recorded>> {
  const { workspaceId, personId: assessorId } = tx.actor;
  const { target, verdict, reason, faultyElements, rationale, correctedWording } = judgement;
  const { id: claimId, round } = claim;
  const assessmentId = tx.newId();
  const { asOf, asOfSeq } = await knownBy(tx);
  const why = rationale === null ? null : await tx.seal(rationale);
  const wording = correctedWording === null ? null : await tx.seal(correctedWording);
  const body = { claimId, round, target, verdict, reason, faultyElements, asOfSeq };
  await tx.db.assessment.create({
    data: {
      ...{
        workspaceId,
        id: assessmentId,
        ...body,
        asOf,
        resolution,
        assessorId,
        createdAt: tx.now,
      },
      ...{ rationaleId: why?.textId ?? null, correctedWordingId: wording?.textId ?? null },
    },
  });
  await tx.db.claim.update({
    where: { workspaceId_id: { workspaceId, id: claimId } },
    data: { touched: true },
  });
  const payload = {
    ...{ assessmentId, ...body, asOf: asOf.toISOString() },
    ...{ rationale: why, correctedWording: wording },
  };
  const type = resolution ? 'disagreement.resolved' : 'claim.assessed';
  tx.record(verdictEvent(type, claim, payload));
  return accept({ assessmentId, asOf: payload.asOf });
}

/**
 * The instant and ledger entry up to which everything about a locked claim is known. Read after the
 * lock, so that of two judgements of one claim the later has the higher entry.
 */
async function knownBy({ db, actor, now }: Tx): Promise<{ asOf: Date; asOfSeq: number }> {
  const { workspaceId } = actor;
  const head = await db.chainHead.findUnique({ where: { workspaceId } });
  return { asOf: head && head.at > now ? head.at : now, asOfSeq: head?.seq ?? 0 };
}
