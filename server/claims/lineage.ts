import 'server-only';
import { claimEvent, claimSubject } from '@/lib/claims/events';
import * as rules from '@/lib/claims/rules';
import type { MergeClaims, SplitClaim } from '@/lib/claims/schema';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result } from '@/lib/result';
import { bodyOf } from '@/server/claims/load';
import { type ClaimVersion, lockClaim, lockSeenClaims } from '@/server/claims/steps';
import { createClaim, moveClaims } from '@/server/claims/write';
import type { CommandTx } from '@/server/transaction';

/**
 * Splits a claim into new ones that take its place. What was attached to the whole stays with the
 * whole and remains readable there: whether it bears on a part is for a person to say.
 */
export async function splitClaim(
  tx: CommandTx<Actor>,
  input: SplitClaim,
): Promise<Result<ClaimVersion & { parts: ClaimVersion[] }>> {
  const locked = await lockClaim(tx, input);
  if (!locked.ok) return locked;
  const { articleId, claim } = locked.value;
  const { articleVersionId } = claim;
  const split = rules.splitClaim(claim, await bodyOf(tx, articleVersionId), input);
  if (!split.ok) return split;
  const parts = [];
  for (const wording of split.value) {
    const place = { articleId, articleVersionId, parentIds: [claim.id] };
    const kind = { origin: 'split', standing: 'accepted' } as const;
    parts.push(await createClaim(tx, { ...place, ...kind, ...wording }));
  }
  await moveClaims(tx, [claim], { disposition: 'split' });
  const whole = { claimId: claim.id, version: claim.version + 1 };
  const payload = { ...whole, parts };
  tx.record(claimEvent('claim.split', claimSubject(articleId, claim.id), payload));
  return accept({ ...whole, parts: parts.map(({ claimId }) => ({ claimId, version: 1 })) });
}

/** Merges claims of one article into a new one that takes their place. */
export async function mergeClaims(
  tx: CommandTx<Actor>,
  input: MergeClaims,
): Promise<Result<ClaimVersion & { claims: ClaimVersion[] }>> {
  const locked = await lockSeenClaims(tx, input.claims);
  if (!locked.ok) return locked;
  const { articleId, claims: states } = locked.value;
  const merged = rules.mergeClaims(states, input);
  if (!merged.ok) return merged;
  const articleVersionId = states[0]?.articleVersionId ?? '';
  const claim = await createClaim(tx, {
    ...{ articleId, articleVersionId, parentIds: states.map(({ id }) => id) },
    ...{ origin: 'merged', standing: 'accepted', ...merged.value },
  });
  const claims = await moveClaims(tx, states, { disposition: 'merged' });
  const subject = claimSubject(articleId, claim.claimId);
  tx.record(claimEvent('claims.merged', subject, { ...claim, claims }));
  return accept({ claimId: claim.claimId, version: 1, claims });
}
