import 'server-only';
import canonicalize from 'canonicalize';
import type { Wording } from '@/lib/claims/rules';
import type { ClaimContent, ClaimOrigin } from '@/lib/claims/schema';
import { boundsOf } from '@/lib/claims/spans';
import type { Sealed } from '@/lib/ledger/schema';
import type { CommandTx } from '@/server/transaction';

/** The canonical JSON (RFC 8785) under which a claim's content is sealed. */
export function canonicalContent(content: ClaimContent): string {
  return `${canonicalize(content)}`;
}

/** The columns that show a wording, and the sealed text they came from. */
export function wordingColumns({ content, spans }: Wording, sealed: Sealed) {
  return { ...content, contentId: sealed.textId, spans, ...boundsOf(spans) };
}

type NewClaim = Wording & {
  articleId: string;
  articleVersionId: string;
  origin: ClaimOrigin;
  standing: 'proposed' | 'accepted';
  parentIds: string[];
};

/** Writes a claim that a person made, with its lineage; gives what the ledger says of it. */
export async function createClaim(tx: CommandTx, claim: NewClaim) {
  const { workspaceId, personId } = tx.actor;
  const { parentIds, content, spans, ...rest } = claim;
  const id = tx.newId();
  const sealed = await tx.seal(canonicalContent(content));
  await tx.db.claim.create({
    data: {
      ...{ workspaceId, id, ...rest, ...wordingColumns({ content, spans }, sealed) },
      ...{ touched: true, createdById: personId, createdAt: tx.now, updatedAt: tx.now },
    },
  });
  await tx.db.claimParent.createMany({
    data: parentIds.map((parentId) => ({ workspaceId, childId: id, parentId })),
  });
  return { claimId: id, content: sealed, spans };
}

/** Rewrites a claim's wording as its next version. */
export async function rewordClaim(
  tx: CommandTx,
  claimId: string,
  wording: Wording,
  { touched }: { touched: boolean },
) {
  const sealed = await tx.seal(canonicalContent(wording.content));
  const { version } = await tx.db.claim.update({
    where: { workspaceId_id: { workspaceId: tx.actor.workspaceId, id: claimId } },
    data: {
      ...wordingColumns(wording, sealed),
      ...{ version: { increment: 1 }, touched, updatedAt: tx.now },
    },
    select: { version: true },
  });
  return { claimId, version, content: sealed, spans: wording.spans };
}

/** What changes on a claim besides its wording. */
type Standing = {
  standing?: 'accepted';
  disposition?: 'checkable' | 'not_checkable' | 'not_checked' | 'dropped' | 'split' | 'merged';
  dispositionReasonId?: string | null;
};

/** Moves locked claims to their next version; gives their ids and versions. */
export async function moveClaims(
  tx: CommandTx,
  claims: readonly { id: string; version: number }[],
  standing: Standing,
) {
  await tx.db.claim.updateMany({
    where: {
      workspaceId: tx.actor.workspaceId,
      id: { in: claims.map(({ id }) => id) },
    },
    data: { ...standing, version: { increment: 1 }, touched: true, updatedAt: tx.now },
  });
  return claims.map(({ id, version }) => ({ claimId: id, version: version + 1 }));
}
