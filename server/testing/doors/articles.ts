import { accept, refuse } from '@/lib/result';
import { listLiveEvents } from '@/server/activity/queries';
import { extractArticle } from '@/server/articles/commands';
import { liveDeps } from '@/server/deps';
import { postComment } from '@/server/reviews/commands';
import { unwrap } from '@/server/testing/result';
import { freshClaims } from './claims';
import type { Doors } from './door';

const description = {
  title: 'Another title',
  outlet: null,
  authors: [],
  url: null,
  language: 'en',
  publishedOn: null,
};

const paste = () => ({ content: `The bridge was closed. ${crypto.randomUUID()}`, description });

export const articleDoors: Doors = {
  'POST /api/articles': { kind: 'command', input: paste, namesNoRow: true },
  'POST /api/articles/propose': { kind: 'command', input: paste, namesNoRow: true },
  'POST /api/articles/describe': {
    kind: 'command',
    async input(newsroom) {
      const { articleId } = await freshClaims(newsroom);
      return { ...description, articleId, version: 1 };
    },
  },
  'POST /api/articles/extract': {
    kind: 'command',
    async input(newsroom) {
      const { articleId } = await freshClaims(newsroom);
      return { articleId };
    },
  },
  'POST /api/articles/cancel-extraction': {
    kind: 'command',
    async input(newsroom) {
      const { articleId } = await freshClaims(newsroom);
      const queued = await extractArticle(newsroom.actors.reviewer, { articleId }, liveDeps());
      return { runId: unwrap(queued).runId };
    },
  },
  'GET /api/stream': {
    kind: 'read',
    permission: 'workspace.read',
    async prepare(newsroom, actor) {
      const { articleId, claimId } = await freshClaims(newsroom);
      const comment = { claimId, body: 'Who took the photograph?' };
      unwrap(await postComment(newsroom.actors.contributor, comment, liveDeps()));
      return async () => {
        const { events } = await listLiveEvents(actor, { after: 0, articleId }, 100_000);
        const ofArticle = events.some(({ subject }) => subject.startsWith(`articles/${articleId}`));
        return ofArticle ? accept(events) : refuse('common.notFound');
      };
    },
  },
};
