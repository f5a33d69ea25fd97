import 'server-only';
import { claimEvent, claimSubject } from '@/lib/claims/events';
import * as rules from '@/lib/claims/rules';
import type { AddClaim, ClaimRef, DisposeClaims, EditClaim } from '@/lib/claims/schema';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result, refuse } from '@/lib/result';
import { lockArticle } from '@/server/articles/lock';
import { bodyOf, stateOf } from '@/server/claims/load';
import { lockClaims } from '@/server/claims/lock';
import type { Changed } from '@/server/claims/reopening';
import { createClaim, moveClaims, rewordClaim } from '@/server/claims/write';
import type { CommandTx } from '@/server/transaction';

type Tx = CommandTx<Actor>;

/** A claim after a write: what the next write must name. */
export type ClaimVersion = { claimId: string; version: number };

export async function addClaim(tx: Tx, input: AddClaim): Promise<Result<ClaimVersion>> {
  const article = await lockArticle(tx, input.articleId);
  if (!article.ok) return article;
  const { id: articleId, currentVersionId: articleVersionId } = article.value;
  const body = await bodyOf(tx, articleVersionId);
  const added = rules.addClaim(tx.actor.role, body, input);
  if (!added.ok) return added;
  const { standing } = added.value;
  const place = { articleId, articleVersionId, origin: 'added' as const, parentIds: [] };
  const claim = await createClaim(tx, { ...place, ...added.value });
  const payload = { ...claim, articleVersionId, version: 1, standing };
  tx.record(claimEvent('claim.added', claimSubject(articleId, claim.claimId), payload));
  return accept({ claimId: claim.claimId, version: 1 });
}

/** Unsettles the judgements of the claim when what is being claimed is different now. */
export async function editClaim(tx: Tx, input: EditClaim): Promise<Result<Changed<ClaimVersion>>> {
  const locked = await lockClaim(tx, input);
  if (!locked.ok) return locked;
  const { articleId, claim } = locked.value;
  const edited = rules.editClaim(claim, await bodyOf(tx, claim.articleVersionId), input);
  if (!edited.ok) return edited;
  const { changed, reworded, ...wording } = edited.value;
  const same = { claimId: claim.id, version: claim.version };
  if (!changed) return accept({ value: same, reopens: [] });
  const payload = await rewordClaim(tx, claim.id, wording, { touched: true });
  tx.record(claimEvent('claim.edited', claimSubject(articleId, claim.id), payload));
  const because = 'claim_changed' as const;
  return accept({
    value: { claimId: claim.id, version: payload.version },
    reopens: reworded ? [{ claimIds: [claim.id], because }] : [],
  });
}

export async function acceptClaim(tx: Tx, input: ClaimRef): Promise<Result<ClaimVersion>> {
  const locked = await lockClaim(tx, input);
  if (!locked.ok) return locked;
  const { articleId, claim } = locked.value;
  const allowed = rules.acceptClaim(claim);
  if (!allowed.ok) return allowed;
  const moved = await moveClaims(tx, [claim], { standing: 'accepted' });
  const payload = first(moved);
  tx.record(claimEvent('claim.accepted', claimSubject(articleId, claim.id), payload));
  return accept(payload);
}

export async function restoreClaim(tx: Tx, input: ClaimRef): Promise<Result<ClaimVersion>> {
  const locked = await lockClaim(tx, input);
  if (!locked.ok) return locked;
  const { articleId, claim } = locked.value;
  const allowed = rules.restoreClaim(claim);
  if (!allowed.ok) return allowed;
  const standing = { disposition: 'checkable', dispositionReasonId: null } as const;
  const payload = first(await moveClaims(tx, [claim], standing));
  tx.record(claimEvent('claim.restored', claimSubject(articleId, claim.id), payload));
  return accept(payload);
}

/** Sets claims of one article aside, all or none. */
export async function disposeClaims(
  tx: Tx,
  input: DisposeClaims,
): Promise<Result<{ claims: ClaimVersion[] }>> {
  const locked = await lockSeenClaims(tx, input.claims);
  if (!locked.ok) return locked;
  const { articleId, claims: states } = locked.value;
  const allowed = rules.disposeClaims(states, input);
  if (!allowed.ok) return allowed;
  const { disposition } = input;
  const reason = input.reason === null ? null : await tx.seal(input.reason);
  const standing = { disposition, dispositionReasonId: reason?.textId ?? null };
  const claims = await moveClaims(tx, states, standing);
  const payload = { claims, disposition, reason };
  tx.record(claimEvent('claims.disposed', `articles/${articleId}`, payload));
  return accept({ claims });
}

type SeenClaims = { articleId: string; claims: rules.ClaimState[] };

/**
 * Locks claims of one article and compares each with the version that was seen.
 *
 * Refusals: those of `lockClaims`, `claims.otherArticle`, and `common.conflict` with all that have
 * changed in `theirs`.
 */
export async function lockSeenClaims(
  tx: Tx,
  refs: readonly ClaimRef[],
): Promise<Result<SeenClaims>> {
  const locked = await lockClaims(
    tx,
    refs.map((ref) => ref.claimId),
  );
  if (!locked.ok) return locked;
  const { articleId } = first(locked.value);
  if (locked.value.some((row) => row.articleId !== articleId)) {
    return refuse('claims.otherArticle');
  }
  const claims = locked.value.map(stateOf);
  const seen = new Map(refs.map((ref) => [ref.claimId, ref.version]));
  const theirs = claims.filter((claim) => claim.version !== seen.get(claim.id));
  if (theirs.length > 0) return refuse('common.conflict', { theirs: theirs.map(rules.asSeen) });
  return accept({ articleId, claims });
}

/** One claim, as seen. Refusals: those of `lockClaims`, and `common.conflict` with it in `theirs`. */
export async function lockClaim(
  tx: Tx,
  ref: ClaimRef,
): Promise<Result<{ articleId: string; claim: rules.ClaimState }>> {
  const locked = await lockClaims(tx, [ref.claimId]);
  if (!locked.ok) return locked;
  const row = first(locked.value);
  const claim = stateOf(row);
  const current = rules.checkVersion(claim, ref.version);
  return current.ok ? accept({ articleId: row.articleId, claim }) : current;
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('An empty list where one was expected');
  return item;
}
