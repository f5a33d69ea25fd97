import 'server-only';
import { claimEvent, claimSubject } from '@/lib/claims/events';
import { wordingOf } from '@/lib/claims/from-extraction';
import { reconcileClaims, type StandingClaim } from '@/lib/claims/reextraction';
import type { Wording } from '@/lib/claims/rules';
import type { Extraction } from '@/lib/extraction/schema';
import { accept, type Result, refuse } from '@/lib/result';
import { lockArticle } from '@/server/articles/lock';
import { stateOf } from '@/server/claims/load';
import type { Changed } from '@/server/claims/reopening';
import { canonicalContent, rewordClaim, wordingColumns } from '@/server/claims/write';
import type { CommandTx } from '@/server/transaction';

/** A run in the hands of one worker: `attempts` tells it from a later one's. */
export type HeldRun = {
  id: string;
  workspaceId: string;
  articleId: string;
  articleVersionId: string;
  publishedOn: string | null;
  attempts: number;
};

/** How many claims one statement and one event carry. */
const CHUNK = 200;

/**
 * Ends a run: stores what it found, whole, in the caller's transaction. Claims that people have
 * worked on stay; others are replaced, and keep their ids where they are still the same.
 *
 * Refusals: `articles.notRunning` when the run was called off or taken over, `reviews.signedOff`,
 * `common.notFound`.
 */
export async function recordExtraction(
  tx: CommandTx,
  run: HeldRun,
  text: string,
  extraction: Extraction,
  icuVersion: string,
): Promise<Result<Changed<{ claims: number }>>> {
  const article = await lockArticle(tx, run.articleId, 'alone');
  if (!article.ok) return article;
  if (!(await endRun(tx, run, extraction, icuVersion))) return refuse('articles.notRunning');

  const standing = await standingClaims(tx, run);
  const found = extraction.claims.map((claim) => wordingOf(claim, text));
  const formerDay = await formerPublicationDate(tx, run);
  const { create, update, date, remove } = reconcileClaims(standing, found, formerDay);

  const { workspaceId } = tx.actor;
  const subject = `articles/${run.articleId}`;
  const { articleVersionId, publishedOn, id: runId } = run;
  for (const ids of inChunks(remove)) {
    await tx.db.claim.deleteMany({ where: { workspaceId, id: { in: ids } } });
  }
  for (const wordings of inChunks(create)) {
    const claims = await createClaims(tx, run, wordings);
    tx.record(claimEvent('claims.extracted', subject, { runId, articleVersionId, claims }));
  }
  for (const updates of inChunks(update)) {
    const claims = await rewordClaims(tx, updates);
    tx.record(claimEvent('claims.extracted', subject, { runId, articleVersionId, claims }));
  }
  for (const { id, wording } of date) {
    const payload = await rewordClaim(tx, id, wording, { touched: true });
    tx.record(claimEvent('claim.edited', claimSubject(run.articleId, id), payload));
  }
  const { extractorVersion } = extraction;
  tx.record(
    claimEvent('extraction.finished', subject, {
      ...{ runId, articleVersionId, publishedOn, extractorVersion, icuVersion, removed: remove },
    }),
  );

  const redated = date.filter((change) => change.redated).map(({ id }) => id);
  const reopens = [{ claimIds: redated, because: 'claim_changed' as const }];
  return accept({ value: { claims: found.length }, reopens });
}

async function endRun(
  tx: CommandTx,
  { id, attempts }: HeldRun,
  { notices, skipped, entities, extractorVersion }: Extraction,
  icuVersion: string,
): Promise<boolean> {
  const ended = await tx.db.extractionRun.updateMany({
    where: { workspaceId: tx.actor.workspaceId, id, attempts, status: 'running' },
    data: {
      ...{ status: 'done', finishedAt: tx.now, leaseUntil: null, failure: null },
      ...{ notices, skipped, entities, extractorVersion, icuVersion },
    },
  });
  return ended.count === 1;
}

async function standingClaims(tx: CommandTx, run: HeldRun): Promise<StandingClaim[]> {
  const rows = await tx.db.claim.findMany({
    where: { workspaceId: tx.actor.workspaceId, articleVersionId: run.articleVersionId },
    include: { _count: { select: { evidence: true, assessments: true, comments: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ _count: work, ...row }) => {
    const { content, spans } = stateOf(row);
    const worked = work.evidence + work.assessments + work.comments > 0;
    const extracted = row.origin === 'extracted';
    return { id: row.id, content, spans, touched: row.touched || worked, extracted };
  });
}

async function formerPublicationDate(tx: CommandTx, run: HeldRun): Promise<string | null> {
  const former = await tx.db.extractionRun.findFirst({
    where: {
      ...{ workspaceId: tx.actor.workspaceId, articleVersionId: run.articleVersionId },
      ...{ status: 'done', id: { not: run.id } },
    },
    orderBy: { finishedAt: 'desc' },
    select: { publishedOn: true },
  });
  return former?.publishedOn ?? null;
}

async function createClaims(tx: CommandTx, run: HeldRun, wordings: readonly Wording[]) {
  const { workspaceId, personId } = tx.actor;
  const { articleId, articleVersionId, id: runId } = run;
  const sealed = await tx.sealAll(wordings.map(({ content }) => canonicalContent(content)));
  const claims = wordings.flatMap((wording, index) => {
    const content = sealed[index];
    return content ? [{ id: tx.newId(), wording, content }] : [];
  });
  await tx.db.claim.createMany({
    data: claims.map(({ id, wording, content }) => ({
      ...{ workspaceId, id, articleId, articleVersionId, runId },
      ...{ origin: 'extracted' as const, standing: 'accepted' as const },
      ...wordingColumns(wording, content),
      ...{ createdById: personId, createdAt: tx.now, updatedAt: tx.now },
    })),
  });
  return claims.map(({ id, wording, content }) => ({
    ...{ claimId: id, version: 1, content, spans: wording.spans },
  }));
}

async function rewordClaims(tx: CommandTx, updates: readonly { id: string; wording: Wording }[]) {
  const claims = [];
  for (const { id, wording } of updates) {
    claims.push(await rewordClaim(tx, id, wording, { touched: false }));
  }
  return claims;
}

function inChunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
