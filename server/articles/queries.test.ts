import { expect, test } from 'vitest';
import { extractArticle } from '@/server/articles/commands';
import { getArticle, listArticles } from '@/server/articles/queries';
import { disposeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { failRun, takeRun } from '@/server/jobs/extraction-queue';
import { testArticle } from '@/server/testing/article';
import { testNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { assessClaim } from '@/server/verdicts/commands/assess';
import { countStatuses } from '@/server/verdicts/queries';

const db = await testDatabase();
const { actors } = await testNewsroom();
const elsewhere = await testNewsroom();
const deps = liveDeps();
const { reviewer, viewer } = actors;

test('articles are listed newest first, with who uploaded them and how their reading went', async () => {
  const older = await testArticle(reviewer, [{ text: 'A' }]);
  const newer = await testArticle(actors.editor, [{ text: 'B' }]);
  unwrap(await extractArticle(reviewer, { articleId: older.articleId }, deps));
  const run = await takeRun(deps);
  if (run) await failRun(deps, run, 'error');

  const { articles, total } = await listArticles(viewer);
  expect(total).toBe(2);
  expect(articles).toMatchObject([
    { id: newer.articleId, uploadedBy: 'The editor', run: null, signedOffAt: null },
    {
      id: older.articleId,
      uploadedBy: 'The reviewer',
      run: { status: 'failed', failure: 'error' },
    },
  ]);
  expect((await listArticles(viewer, 2)).articles).toEqual([]);
  expect(await getArticle(viewer, older.articleId)).toMatchObject({
    ...{ title: 'A test article', version: 1, length: 1, fileSha256: null },
    run: { status: 'failed' },
  });
});

test('nobody sees the articles of another newsroom', async () => {
  const { articleId } = await testArticle(reviewer, [{ text: 'C' }]);
  const { owner } = elsewhere.actors;
  expect(await listArticles(owner)).toEqual({ articles: [], total: 0 });
  expect(await getArticle(owner, articleId)).toBeNull();
  expect(await getArticle(owner, 'not-an-id')).toBeNull();
  expect((await countStatuses(owner, [articleId])).size).toBe(0);
});

test('claims are counted by where they stand in substance; dropped ones and proposals are not', async () => {
  const texts = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => ({ text }));
  const { articleId, claimIds } = await testArticle(reviewer, texts);
  const [open, judged, aside, dropped, proposed] = claimIds.map((claimId) => ({
    claimId,
    version: 1,
  }));
  if (!open || !judged || !aside || !dropped || !proposed)
    throw new Error('Five claims are needed');
  const judgement = {
    ...{ ...judged, target: 'substance' as const, verdict: 'unverifiable' as const },
    ...{ reason: 'no_access' as const, rationale: 'Nobody could go there.' },
    ...{ faultyElements: [], correctedWording: null },
  };
  unwrap(await assessClaim(reviewer, judgement, deps));
  const put = { disposition: 'not_checkable' as const, reason: null };
  unwrap(await disposeClaims(reviewer, { claims: [aside], ...put }, deps));
  const drop = { disposition: 'dropped' as const, reason: 'A headline' };
  unwrap(await disposeClaims(reviewer, { claims: [dropped], ...drop }, deps));
  const where = { workspaceId: reviewer.workspaceId, id: proposed.claimId };
  await db.claim.update({ where: { workspaceId_id: where }, data: { standing: 'proposed' } });
  expect((await countStatuses(viewer, [articleId])).get(articleId)).toEqual({
    ...{ open: 1, unverifiable: 1, not_checkable: 1 },
  });
});
