import 'server-only';
import canonicalize from 'canonicalize';
import { checkPasted, decodeText, type Encoding } from '@/lib/articles/decode';
import { articleEvent } from '@/lib/articles/events';
import { proposeDetails } from '@/lib/articles/propose';
import { checkPublicationDate, detailsOf, sameTextKey } from '@/lib/articles/rules';
import type { ArticleDescription, ArticleDetails } from '@/lib/articles/schema';
import { dayInZone } from '@/lib/calendar';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result, refuse } from '@/lib/result';
import { queueRun } from '@/server/articles/runs';
import { sha256 } from '@/server/digest';
import type { CommandTx } from '@/server/transaction';

/** An article as it arrives: the bytes of a file, or a pasted text. */
export type Upload = {
  content: Uint8Array | string;
  /** Absent, what the text says of itself stands. */
  description?: ArticleDescription | undefined;
};

export type ReadUpload = {
  text: string;
  encoding: Encoding | null;
  description: ArticleDescription;
};

/**
 * Reads what was uploaded, without storing anything.
 *
 * Refusals: those of `decodeText` and `checkPasted`.
 */
export function readUpload({ content, description }: Upload): Result<ReadUpload> {
  const read =
    typeof content === 'string' ? withEncoding(checkPasted(content)) : decodeText(content);
  if (!read.ok) return read;
  const { text, encoding } = read.value;
  return accept({ text, encoding, description: description ?? proposeDetails(text) });
}

function withEncoding(text: Result<string>): Result<{ text: string; encoding: Encoding | null }> {
  return text.ok ? accept({ text: text.value, encoding: null }) : text;
}

/** SHA-256 by which the same text is found again, however it arrived. */
export function textHash(text: string): string {
  return sha256(sameTextKey(text));
}

/** The canonical JSON (RFC 8785) under which an article's details are sealed. */
export function canonicalDetails(details: ArticleDetails): string {
  return `${canonicalize(detailsOf(details))}`;
}

/**
 * Stores an article with its first version and queues its extraction. `fileSha256` names the
 * original bytes, which are safely in the blob store by now.
 *
 * Refusals: those of `checkPublicationDate`; `articles.sameText` with `params.articleId` and `title` of the
 * article that has this text.
 */
export async function storeArticle(
  tx: CommandTx<Actor>,
  { text, encoding, description, fileSha256 }: ReadUpload & { fileSha256: string | null },
): Promise<Result<{ articleId: string }>> {
  const { workspaceId, personId } = tx.actor;
  const { policyId, timeZone } = await tx.db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  });
  const { language, publishedOn } = description;
  const dated = checkPublicationDate(publishedOn, dayInZone(tx.now, timeZone));
  if (!dated.ok) return dated;
  const textSha256 = textHash(text);
  // Two uploads of one text wait for each other here, so that the second finds the first.
  const lock = `${workspaceId}/${textSha256}`;
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const same = await findSameText(tx.db, workspaceId, textSha256);
  if (same) return refuse('articles.sameText', { params: same });

  const [articleId, articleVersionId] = [tx.newId(), tx.newId()];
  const details = await tx.seal(canonicalDetails(description));
  const body = await tx.seal(text);
  const by = { createdAt: tx.now, updatedAt: tx.now, uploadedById: personId };
  await tx.db.article.create({
    data: {
      ...{ workspaceId, id: articleId, ...detailsOf(description), detailsId: details.textId },
      ...{ language, publishedOn, currentVersionId: articleVersionId, policyId, ...by },
    },
  });
  await tx.db.articleVersion.create({
    data: {
      ...{ workspaceId, id: articleVersionId, articleId, number: 1, bodyId: body.textId },
      ...{ textSha256, length: text.length, fileSha256, encoding },
      ...{ createdById: personId, createdAt: tx.now },
    },
  });
  await queueRun(tx, { articleId, articleVersionId, publishedOn });
  const stored = { details, language, publishedOn, body, fileSha256, encoding };
  tx.record(articleEvent('article.uploaded', { articleId, articleVersionId, policyId, ...stored }));
  return accept({ articleId });
}

/** The article whose current or earlier text is this one. */
export async function findSameText(
  db: CommandTx['db'],
  workspaceId: string,
  textSha256: string,
): Promise<{ articleId: string; title: string } | null> {
  const version = await db.articleVersion.findFirst({
    where: { workspaceId, textSha256 },
    select: { article: { select: { id: true, title: true } } },
  });
  return version && { articleId: version.article.id, title: version.article.title };
}
