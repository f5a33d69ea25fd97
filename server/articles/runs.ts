import 'server-only';
import type { RunStatus } from '@/prisma/generated/client';
import type { CommandTx } from '@/server/transaction';

/** The states of a run that still has work to do. */
export const unfinished = ['queued', 'running'] satisfies RunStatus[];

type RunFor = { articleId: string; articleVersionId: string; publishedOn: string | null };

/**
 * Queues an extraction; one that has not ended is called off, since this one knows more. Runs are
 * jobs, not of record: what they find is. The caller holds the article alone, or has just made it.
 */
export async function queueRun(tx: CommandTx, run: RunFor): Promise<string> {
  const { workspaceId, personId } = tx.actor;
  const id = tx.newId();
  await tx.db.extractionRun.updateMany({
    where: { workspaceId, articleId: run.articleId, status: { in: unfinished } },
    data: { status: 'cancelled', finishedAt: tx.now },
  });
  await tx.db.extractionRun.create({
    data: {
      ...{ workspaceId, id, ...run, status: 'queued' },
      ...{ requestedById: personId, createdAt: tx.now },
    },
  });
  return id;
}
