import 'server-only';
import canonicalize from 'canonicalize';
import { claimSubject } from '@/lib/claims/events';
import { seesSource } from '@/lib/evidence/confidentiality';
import { evidenceEvent } from '@/lib/evidence/events';
import * as rules from '@/lib/evidence/rules';
import {
  type AttachEvidence,
  type DecideEvidence,
  passageSchema,
  type WithdrawEvidence,
} from '@/lib/evidence/schema';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result, refuse } from '@/lib/result';
import type { Evidence } from '@/prisma/generated/client';
import { lockClaims } from '@/server/claims/lock';
import type { Changed } from '@/server/claims/reopening';
import { addOrReuse, latestToday } from '@/server/evidence/library';
import type { CommandTx } from '@/server/transaction';

type Tx = CommandTx<Actor>;

export type Attached = {
  sourceId: string;
  /** True when the library already had the address that was entered. */
  reused: boolean;
  /** A contributor's evidence is proposed, a reviewer's accepted. */
  state: 'proposed' | 'accepted';
  /** In the order of the claims' ids. */
  evidenceIds: string[];
};

/**
 * Attaches one source, new or of the library, to one or several claims, all or none.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `evidence.claimGone`, `evidence.noStatement`,
 * `evidence.sourceIncomplete` (fields as in the source's own form), `common.invalid`.
 */
export async function attachEvidence(tx: Tx, input: AttachEvidence): Promise<Result<Attached>> {
  const claims = await lockClaims(tx, input.claimIds);
  if (!claims.ok) return claims;
  for (const claim of claims.value) {
    const attachable = rules.checkAttachable(claim, input.target);
    if (!attachable.ok) return attachable;
  }
  const time = rules.checkDescribedTime(input.describesAt);
  if (!time.ok) return time;
  const source = await chooseSource(tx, input.source);
  if (!source.ok) return source;

  const { workspaceId, personId } = tx.actor;
  const { sourceId } = source.value;
  const { target, stance, describesAt, againstInterest } = input;
  const state = rules.stateOnAttaching(tx.actor.role);
  const bearing = { sourceId, target, stance, describesAt, againstInterest, state };
  const passage = await tx.seal(`${canonicalize(passageSchema.parse(input))}`);
  const decided = state === 'accepted' ? { decidedById: personId, decidedAt: tx.now } : {};
  const attached = { attachedById: personId, attachedAt: tx.now, ...decided };
  const rows = claims.value.map((claim) => ({ id: tx.newId(), claimId: claim.id }));
  await tx.db.evidence.createMany({
    data: rows.map((row) => ({
      ...{ workspaceId, ...row, ...bearing, ...attached, passageId: passage.textId },
    })),
  });
  await tx.db.claim.updateMany({
    where: { workspaceId, id: { in: rows.map((row) => row.claimId) } },
    data: { touched: true },
  });
  for (const [index, { articleId }] of claims.value.entries()) {
    const { id: evidenceId = '', claimId = '' } = rows[index] ?? {};
    const payload = { evidenceId, claimId, version: 1, ...bearing, passage };
    tx.record(evidenceEvent('evidence.attached', claimSubject(articleId, claimId), payload));
  }
  return accept({ ...source.value, state, evidenceIds: rows.map((row) => row.id) });
}

async function chooseSource(
  tx: Tx,
  source: AttachEvidence['source'],
): Promise<Result<{ sourceId: string; reused: boolean }>> {
  if ('input' in source) {
    const checked = rules.checkSource(source.input, latestToday(tx.now));
    return checked.ok ? accept(await addOrReuse(tx, checked.value)) : checked;
  }
  const { workspaceId } = tx.actor;
  const id = source.sourceId;
  const row = await tx.db.source.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!row || !seesSource(tx.actor, row)) return refuse('common.notFound');
  return accept({ sourceId: id, reused: false });
}

export type EvidenceVersion = { evidenceId: string; version: number };

/**
 * Accepts or declines evidence. Declining what was accepted unsettles the judgements made since.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `common.conflict`, `evidence.withdrawn`,
 * `evidence.alreadyDecided`.
 */
export async function decideEvidence(
  tx: Tx,
  input: DecideEvidence,
): Promise<Result<Changed<EvidenceVersion>>> {
  const locked = await lockEvidence(tx, input);
  if (!locked.ok) return locked;
  const { row } = locked.value;
  const decided = rules.decide(row.state, input.decision);
  return decided.ok ? move(tx, locked.value, decided.value, input.note) : decided;
}

/**
 * Withdraws evidence for good. If it was accepted, the judgements made since are unsettled.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `common.conflict`, `evidence.withdrawn`,
 * `evidence.notYours`.
 */
export async function withdrawEvidence(
  tx: Tx,
  input: WithdrawEvidence,
): Promise<Result<Changed<EvidenceVersion>>> {
  const locked = await lockEvidence(tx, input);
  if (!locked.ok) return locked;
  const allowed = rules.checkWithdrawable(tx.actor, locked.value.row);
  return allowed.ok ? move(tx, locked.value, 'withdrawn', input.note) : allowed;
}

type Locked = { row: Evidence; articleId: string };

/** Locks evidence by its claim, and compares it with the version that was seen. */
async function lockEvidence(
  tx: Tx,
  seen: { evidenceId: string; version: number },
): Promise<Result<Locked>> {
  const { workspaceId } = tx.actor;
  const where = { workspaceId_id: { workspaceId, id: seen.evidenceId } };
  const found = await tx.db.evidence.findUnique({ where, select: { claimId: true } });
  if (!found) return refuse('common.notFound');
  const claims = await lockClaims(tx, [found.claimId]);
  if (!claims.ok) return claims;
  const row = await tx.db.evidence.findUniqueOrThrow({ where });
  if (row.version !== seen.version) {
    const { id, version, state, decidedById } = row;
    return refuse('common.conflict', { theirs: { id, version, state, decidedById } });
  }
  return accept({ row, articleId: claims.value[0]?.articleId ?? '' });
}

async function move(
  tx: Tx,
  { row, articleId }: Locked,
  state: 'accepted' | 'declined' | 'withdrawn',
  text: string | null,
): Promise<Result<Changed<EvidenceVersion>>> {
  const { workspaceId, personId } = tx.actor;
  const { id: evidenceId, claimId } = row;
  const note = text === null ? null : await tx.seal(text);
  const version = row.version + 1;
  const decision = {
    decidedById: personId,
    decidedAt: tx.now,
    decisionNoteId: note?.textId ?? null,
  };
  await tx.db.evidence.update({
    where: { workspaceId_id: { workspaceId, id: evidenceId } },
    data: { state, version, ...decision },
  });
  const payload = { evidenceId, claimId, version, note };
  tx.record(evidenceEvent(`evidence.${state}`, claimSubject(articleId, claimId), payload));
  const value = { evidenceId, version };
  if (state === 'accepted' || row.state !== 'accepted') return accept({ value, reopens: [] });
  const since = row.decidedAt ? { restingSince: row.decidedAt } : {};
  return accept({
    value,
    reopens: [{ claimIds: [claimId], because: `evidence_${state}`, ...since }],
  });
}
