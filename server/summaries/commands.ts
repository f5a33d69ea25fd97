import 'server-only';
import canonicalize from 'canonicalize';
import { accept, refuse } from '@/lib/result';
import type { Desk } from '@/lib/reviews/desk';
import { reviewEvent } from '@/lib/reviews/events';
import { blockersOf, checkSignOff } from '@/lib/reviews/rules';
import type { SignOffArticle } from '@/lib/reviews/schema';
import { buildModel } from '@/lib/summaries/model';
import { defineCommand } from '@/server/command';
import { readDesk } from '@/server/reviews/queries';
import { lockForSignOff, moveArticle, signOffSubject } from '@/server/reviews/sign-off';
import type { CommandTx } from '@/server/transaction';

/**
 * Signs an article off: freezes its summary as canonical JSON (RFC 8785) and locks it against
 * further work.
 *
 * Refusals: `common.notFound`, `reviews.signedOff`, `common.conflict`, those of `checkSignOff`, and
 * `reviews.changedSince` when something happened that the editor had not seen.
 */
export const signOffArticle = defineCommand(
  'article.signOff',
  async (tx, input: SignOffArticle) => {
    const { workspaceId, personId } = tx.actor;
    const { articleId, note } = input;
    const locked = await lockForSignOff(tx, input, 'open');
    if (!locked.ok) return locked;
    const desk = await readDesk(tx.db, tx.actor, articleId);
    if (!desk) return refuse('common.notFound');
    const ready = checkSignOff(blockersOf(desk));
    if (!ready.ok) return ready;
    if (await hasChangedSince(tx, desk, input.seq)) return refuse('reviews.changedSince');

    const signOffId = tx.newId();
    const signOff = { id: signOffId, signedById: personId, signedAt: tx.now.toISOString() };
    const model = buildModel({ ...desk, article: { ...desk.article, signOff } }, { note });
    const frozen = await tx.seal(`${canonicalize(model)}`);
    const sealedNote = note === null ? null : await tx.seal(note);
    const articleVersionId = locked.value.currentVersionId;
    await tx.db.signOff.create({
      data: {
        ...{ workspaceId, id: signOffId, articleId, articleVersionId, frozenId: frozen.textId },
        ...{ noteId: sealedNote?.textId ?? null, signedById: personId, signedAt: tx.now },
      },
    });
    const version = await moveArticle(tx, input, signOffId);
    const payload = { signOffId, articleId, articleVersionId, version, frozen, note: sealedNote };
    tx.record(reviewEvent('article.signedOff', signOffSubject(articleId, signOffId), payload));
    return accept({ signOffId, version });
  },
);

/** Whether the article, or a source it rests on, changed after an entry; talk changes nothing. */
async function hasChangedSince(tx: CommandTx, desk: Desk, seq: number): Promise<boolean> {
  const article = `articles/${desk.article.id}`;
  const sources = desk.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source.id));
  const news = await tx.db.event.findFirst({
    where: {
      ...{ workspaceId: tx.actor.workspaceId, seq: { gt: seq }, type: { not: 'comment.posted' } },
      OR: [
        { subject: article },
        { subject: { startsWith: `${article}/` } },
        { subject: { in: [...new Set(sources)].map((id) => `sources/${id}`) } },
      ],
    },
    select: { seq: true },
  });
  return news !== null;
}
