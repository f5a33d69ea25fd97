import { addClaim, disposeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { testArticle } from '@/server/testing/article';
import type { TestNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import type { Doors } from './door';

const text = 'The bridge was closed and the market was open.';
const spans = [{ start: 0, end: text.length }];

/** A fresh article with two claims. */
export async function freshClaims({ actors }: TestNewsroom) {
  const article = await testArticle(actors.reviewer, [{ text }, { text: 'The gate was taken.' }]);
  const [claimId = '', other = ''] = article.claimIds;
  return { ...article, claimId, other };
}

const ref = async (newsroom: TestNewsroom) => {
  const { claimId } = await freshClaims(newsroom);
  return { claimId, version: 1 };
};

export const claimDoors: Doors = {
  'POST /api/claims/add': {
    kind: 'command',
    async input(newsroom) {
      const { articleId, articleVersionId } = await freshClaims(newsroom);
      return { articleId, articleVersionId, spans };
    },
  },
  'POST /api/claims/accept': {
    kind: 'command',
    async input(newsroom) {
      const { articleId, articleVersionId } = await freshClaims(newsroom);
      const proposal = { articleId, articleVersionId, spans };
      const proposed = await addClaim(newsroom.actors.contributor, proposal, liveDeps());
      return { claimId: unwrap(proposed).claimId, version: 1 };
    },
  },
  'POST /api/claims/edit': {
    kind: 'command',
    input: async (newsroom) => ({
      ...(await ref(newsroom)),
      ...{ text: 'The bridge was closed.', claimant: null, hedged: false },
      ...{ date: null, validAt: null, checkworthy: true, spans },
    }),
  },
  'POST /api/claims/split': {
    kind: 'command',
    input: async (newsroom) => ({
      ...(await ref(newsroom)),
      parts: [
        { text: 'The bridge was closed.', spans: [{ start: 0, end: 21 }] },
        { text: 'The market was open.', spans: [{ start: 26, end: 45 }] },
      ],
    }),
  },
  'POST /api/claims/merge': {
    kind: 'command',
    async input(newsroom) {
      const { claimIds } = await freshClaims(newsroom);
      return { claims: claimIds.map((claimId) => ({ claimId, version: 1 })), text };
    },
  },
  'POST /api/claims/dispose': {
    kind: 'command',
    input: async (newsroom) => ({
      claims: [await ref(newsroom)],
      disposition: 'dropped',
      reason: 'Not a claim.',
    }),
  },
  'POST /api/claims/restore': {
    kind: 'command',
    async input(newsroom) {
      const claim = await ref(newsroom);
      const claims = [claim];
      const dropped = { claims, disposition: 'dropped', reason: 'A mistake.' } as const;
      unwrap(await disposeClaims(newsroom.actors.reviewer, dropped, liveDeps()));
      return { ...claim, version: 2 };
    },
  },
};
