import type { reviewEvents } from '@/lib/reviews/events';
import { change, type Steps } from './step';

export const reviewSteps: Steps<keyof typeof reviewEvents> = {
  'comment.posted': ({ state, actorId, at }, { commentId, claimId, body }) => {
    const comment = { claimId, bodyId: body.textId, authorId: actorId, createdAt: at };
    state.comments.set(commentId, comment);
  },
  'article.signedOff': ({ state, actorId, at }, { signOffId, version, frozen, note, ...of }) => {
    state.signOffs.set(signOffId, {
      ...{ ...of, frozenId: frozen.textId, noteId: note?.textId ?? null },
      ...{ signedById: actorId, signedAt: at },
      ...{ withdrawnById: null, withdrawnAt: null, withdrawalReasonId: null },
    });
    change(state.articles, of.articleId, { version, signOffId });
  },
  'article.reopened': ({ state, actorId, at }, { signOffId, articleId, version, reason }) => {
    const withdrawal = { withdrawnById: actorId, withdrawnAt: at };
    const withdrawalReasonId = reason.textId;
    change(state.signOffs, signOffId, { ...withdrawal, withdrawalReasonId });
    change(state.articles, articleId, { version, signOffId: null });
  },
};
