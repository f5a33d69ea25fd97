import 'server-only';
import { claimSubject } from '@/lib/claims/events';
import { accept, refuse } from '@/lib/result';
import { reviewEvent } from '@/lib/reviews/events';
import type { PostComment, ReopenArticle } from '@/lib/reviews/schema';
import { defineCommand } from '@/server/command';
import { lockForSignOff, moveArticle, signOffSubject } from '@/server/reviews/sign-off';

/**
 * Says something about a claim, also about one that is set aside or signed off.
 *
 * Refusal: `common.notFound`.
 */
export const postComment = defineCommand('comment.post', async (tx, input: PostComment) => {
  const { workspaceId, personId } = tx.actor;
  const where = { workspaceId_id: { workspaceId, id: input.claimId } };
  const found = await tx.db.claim.findUnique({ where, select: { articleId: true } });
  if (!found) return refuse('common.notFound');
  // A new extraction, which takes claims away that nobody has worked on, waits for this or is waited for.
  await tx.db.$queryRaw`
    SELECT id FROM "Article"
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${found.articleId}::uuid FOR SHARE`;
  const claim = await tx.db.claim.findUnique({ where, select: { id: true, articleId: true } });
  if (!claim) return refuse('common.notFound');
  const body = await tx.seal(input.body);
  const commentId = tx.newId();
  const row = { workspaceId, id: commentId, claimId: claim.id, bodyId: body.textId };
  await tx.db.comment.create({ data: { ...row, authorId: personId, createdAt: tx.now } });
  const payload = { commentId, claimId: claim.id, body };
  tx.record(reviewEvent('comment.posted', claimSubject(claim.articleId, claim.id), payload));
  return accept({ commentId });
});

/**
 * Takes a sign-off back, so that work can go on. The sign-off stays on record, withdrawn. (Signing
 * off freezes a summary, so it is a command of that stage: server/summaries/commands.ts.)
 *
 * Refusals: `common.notFound`, `reviews.notSignedOff`, `common.conflict`.
 */
export const reopenArticle = defineCommand('article.signOff', async (tx, input: ReopenArticle) => {
  const { workspaceId, personId } = tx.actor;
  const { articleId } = input;
  const locked = await lockForSignOff(tx, input, 'signedOff');
  if (!locked.ok) return locked;
  const signOffId = `${locked.value.signOffId}`;
  const reason = await tx.seal(input.reason);
  await tx.db.signOff.update({
    where: { workspaceId_id: { workspaceId, id: signOffId } },
    data: { withdrawnById: personId, withdrawnAt: tx.now, withdrawalReasonId: reason.textId },
  });
  const version = await moveArticle(tx, input, null);
  const payload = { signOffId, articleId, version, reason };
  tx.record(reviewEvent('article.reopened', signOffSubject(articleId, signOffId), payload));
  return accept({ version });
});
