import 'server-only';
import { articleEvent } from '@/lib/articles/events';
import {
  checkPublicationDate,
  descriptionOf,
  detailsOf,
  needsExtraction,
} from '@/lib/articles/rules';
import type { CancelExtraction, DescribeArticle, ExtractArticle } from '@/lib/articles/schema';
import { dayInZone } from '@/lib/calendar';
import { can } from '@/lib/people/permissions';
import { accept, refuse } from '@/lib/result';
import { lockArticle } from '@/server/articles/lock';
import { queueRun, unfinished } from '@/server/articles/runs';
import { canonicalDetails, readUpload, storeArticle, type Upload } from '@/server/articles/upload';
import { blobs } from '@/server/blobs';
import { type Command, defineCommand } from '@/server/command';
import { limit } from '@/server/people/rate-limit';

const store = defineCommand('article.upload', storeArticle);

/**
 * Uploads one article. The original bytes of a file are on disk before the transaction begins, so
 * that what is acknowledged is whole; bytes whose transaction failed are merely unused.
 *
 * Refusals: `common.tooMany`, those of `decodeText`, `checkPasted` and `storeArticle`.
 */
export const uploadArticle: Command<Upload, { articleId: string }> = Object.assign(
  async (...[actor, upload, deps]: Parameters<Command<Upload, { articleId: string }>>) => {
    if (!can(actor.role, 'article.upload')) return refuse('common.notPermitted');
    const within = await limit('upload', actor, deps.db);
    if (!within.ok) return within;
    const read = readUpload(upload);
    if (!read.ok) return read;
    const { content } = upload;
    const fileSha256 = typeof content === 'string' ? null : await blobs().put(content);
    return store(actor, { ...read.value, fileSha256 }, deps);
  },
  { permission: 'article.upload' as const },
);

/**
 * Changes what is said of an article. With another publication date or language its claims are
 * extracted anew.
 *
 * Refusals: those of `checkPublicationDate`, `common.conflict` with the stored description in `theirs`,
 * `common.notFound`, `reviews.signedOff`.
 */
export const describeArticle = defineCommand(
  'article.describe',
  async (tx, { articleId, version, language, publishedOn, ...details }: DescribeArticle) => {
    const locked = await lockArticle(tx, articleId, 'alone');
    if (!locked.ok) return locked;
    const { workspaceId } = tx.actor;
    const where = { workspaceId_id: { workspaceId, id: articleId } };
    const { workspace, ...article } = await tx.db.article.findUniqueOrThrow({
      where,
      include: { workspace: true },
    });
    const stored = descriptionOf(article);
    if (article.version !== version) {
      return refuse('common.conflict', { theirs: { ...stored, version: article.version } });
    }
    const dated = checkPublicationDate(publishedOn, dayInZone(tx.now, workspace.timeZone));
    if (!dated.ok) return dated;
    const sealed = await tx.seal(canonicalDetails(details));
    const next = version + 1;
    await tx.db.article.update({
      where,
      data: {
        ...{ ...detailsOf(details), detailsId: sealed.textId, language, publishedOn },
        ...{ version: next, updatedAt: tx.now },
      },
    });
    tx.record(
      articleEvent('article.described', {
        ...{ articleId, version: next, details: sealed, language, publishedOn },
      }),
    );
    const extracting = needsExtraction(stored, { language, publishedOn });
    if (extracting) {
      const articleVersionId = article.currentVersionId;
      await queueRun(tx, { articleId, articleVersionId, publishedOn });
    }
    return accept({ version: next, extracting });
  },
);

/**
 * Extracts an article's claims again, such as after a failure.
 *
 * Refusals: `articles.alreadyRunning`, `common.notFound`, `reviews.signedOff`.
 */
export const extractArticle = defineCommand(
  'article.extract',
  async (tx, { articleId }: ExtractArticle) => {
    const locked = await lockArticle(tx, articleId, 'alone');
    if (!locked.ok) return locked;
    const { workspaceId } = tx.actor;
    const running = await tx.db.extractionRun.count({
      where: { workspaceId, articleId, status: { in: unfinished } },
    });
    if (running > 0) return refuse('articles.alreadyRunning');
    const { publishedOn } = await tx.db.article.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: articleId } },
    });
    const articleVersionId = locked.value.currentVersionId;
    return accept({ runId: await queueRun(tx, { articleId, articleVersionId, publishedOn }) });
  },
);

/**
 * Calls an extraction off; whoever works on it notices within a second.
 *
 * Refusals: `articles.notRunning`, `common.notFound`.
 */
export const cancelExtraction = defineCommand(
  'article.extract',
  async (tx, { runId }: CancelExtraction) => {
    const { workspaceId } = tx.actor;
    const where = { workspaceId, id: runId };
    const cancelled = await tx.db.extractionRun.updateMany({
      where: { ...where, status: { in: unfinished } },
      data: { status: 'cancelled', finishedAt: tx.now },
    });
    if (cancelled.count === 1) return accept({ runId });
    const known = await tx.db.extractionRun.count({ where });
    return refuse(known === 0 ? 'common.notFound' : 'articles.notRunning');
  },
);
