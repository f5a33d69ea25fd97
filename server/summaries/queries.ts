import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import type { Desk } from '@/lib/reviews/desk';
import { type Blockers, blockersOf } from '@/lib/reviews/rules';
import { buildModel } from '@/lib/summaries/model';
import { type Summary, summaryModelSchema } from '@/lib/summaries/schema';
import type { SignOff } from '@/prisma/generated/client';
import { type Database, database } from '@/server/db';
import { getDesk } from '@/server/reviews/queries';
import { signOffSubject } from '@/server/reviews/sign-off';

/** One sign-off of an article, also one that was taken back. Instants are ISO, in UTC. */
export type SignOffEntry = {
  id: string;
  by: string | null;
  at: string;
  withdrawn: { by: string | null; at: string; reason: string | null } | null;
};

/** A summary with what its page needs to sign it off or to reopen it. */
export type SummaryPage = {
  summary: Summary;
  articleVersion: number;
  /** The ledger entry that the picture is up to date with. */
  seq: number;
  blockers: Blockers;
  /** Newest first. */
  history: SignOffEntry[];
};

/**
 * The summary of an article: frozen when it is signed off, else a draft of what stands. Null when
 * the article is not the actor's newsroom's, or the frozen text was erased.
 */
export async function getSummary(
  actor: Actor,
  articleId: string,
  db = database(),
): Promise<Summary | null> {
  const { workspaceId, role } = actor;
  if (!isUuid(articleId) || !can(role, 'summary.read')) return null;
  const article = await db.article.findUnique({
    where: { workspaceId_id: { workspaceId, id: articleId } },
    select: { signOffId: true },
  });
  if (!article) return null;
  if (article.signOffId !== null) return frozenSummary(db, actor, articleId, article.signOffId);
  const desk = await getDesk(actor, articleId, db);
  return desk && draftSummary(desk);
}

function draftSummary(desk: Desk): Summary {
  const article = { ...desk.article, signOff: null };
  return { model: buildModel({ ...desk, article }), record: null };
}

async function frozenSummary(
  db: Database,
  { workspaceId }: Actor,
  articleId: string,
  signOffId: string,
): Promise<Summary | null> {
  const signOff = await db.signOff.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: signOffId } },
    select: { frozen: { select: { body: true } } },
  });
  if (signOff.frozen.body === null) return null;
  const record = await db.event.findFirstOrThrow({
    where: {
      ...{ workspaceId, type: 'article.signedOff' },
      subject: signOffSubject(articleId, signOffId),
    },
    select: { seq: true, hash: true },
  });
  return { model: summaryModelSchema.parse(JSON.parse(signOff.frozen.body)), record };
}

/** The summary page of an article. Null like {@link getSummary}. */
export async function getSummaryPage(
  actor: Actor,
  articleId: string,
  db = database(),
): Promise<SummaryPage | null> {
  if (!can(actor.role, 'summary.read')) return null;
  const desk = await getDesk(actor, articleId, db);
  if (!desk) return null;
  const { signOff } = desk.article;
  const summary = signOff
    ? await frozenSummary(db, actor, articleId, signOff.id)
    : draftSummary(desk);
  if (!summary) return null;
  const { workspaceId } = actor;
  const signOffs = await db.signOff.findMany({
    where: { workspaceId, articleId },
    include: { withdrawalReason: { select: { body: true } } },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
  });
  return {
    summary,
    articleVersion: desk.article.version,
    seq: desk.seq,
    blockers: blockersOf(desk),
    history: signOffs.map((signOff) => historyEntry(signOff, desk.people)),
  };
}

type SignOffRow = SignOff & { withdrawalReason: { body: string | null } | null };

function historyEntry(row: SignOffRow, people: Record<string, string>): SignOffEntry {
  const { id, signedById, signedAt, withdrawnById, withdrawnAt, withdrawalReason } = row;
  return {
    ...{ id, by: people[signedById] ?? null, at: signedAt.toISOString() },
    withdrawn: withdrawnAt && {
      by: (withdrawnById && people[withdrawnById]) ?? null,
      at: withdrawnAt.toISOString(),
      reason: withdrawalReason?.body ?? null,
    },
  };
}
