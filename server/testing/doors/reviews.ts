import { accept, type Result, refuse } from '@/lib/result';
import { disposeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { getDesk } from '@/server/reviews/queries';
import { signOffArticle } from '@/server/summaries/commands';
import { getSummary } from '@/server/summaries/queries';
import type { TestNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { freshClaims } from './claims';
import type { Doors } from './door';

/** An article with no claim open, as an editor has just seen it. */
async function finishedArticle(newsroom: TestNewsroom) {
  const { reviewer, editor } = newsroom.actors;
  const { articleId, claimIds } = await freshClaims(newsroom);
  const claims = claimIds.map((claimId) => ({ claimId, version: 1 }));
  const setAside = { claims, disposition: 'not_checked', reason: 'No time.' } as const;
  unwrap(await disposeClaims(reviewer, setAside, liveDeps()));
  const desk = await getDesk(editor, articleId);
  if (!desk) throw new Error('No such article');
  return { articleId, version: desk.article.version, seq: desk.seq };
}

function found(answer: object | null): Result<object> {
  return answer ? accept(answer) : refuse('common.notFound');
}

export const reviewDoors: Doors = {
  'GET /api/articles/[articleId]/desk': {
    kind: 'read',
    permission: 'workspace.read',
    async prepare(newsroom, actor) {
      const { articleId } = await freshClaims(newsroom);
      return async () => found(await getDesk(actor, articleId));
    },
  },
  'GET /api/articles/[articleId]/summary/[format]': {
    kind: 'read',
    permission: 'summary.export',
    async prepare(newsroom, actor) {
      const { articleId } = await freshClaims(newsroom);
      return async () => found(await getSummary(actor, articleId));
    },
  },
  'POST /api/reviews/comment': {
    kind: 'command',
    async input(newsroom) {
      const { claimId } = await freshClaims(newsroom);
      return { claimId, body: 'Who took the photograph?' };
    },
  },
  'POST /api/reviews/sign-off': {
    kind: 'command',
    input: async (newsroom) => ({ ...(await finishedArticle(newsroom)), note: null }),
  },
  'POST /api/reviews/reopen': {
    kind: 'command',
    async input(newsroom) {
      const finished = { ...(await finishedArticle(newsroom)), note: null };
      const { version } = unwrap(
        await signOffArticle(newsroom.actors.editor, finished, liveDeps()),
      );
      return { articleId: finished.articleId, version, reason: 'A correction.' };
    },
  },
};
