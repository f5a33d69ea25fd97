import { expect, test } from 'vitest';
import { disposeClaims, mergeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { attachEvidence } from '@/server/evidence/commands';
import { getDesk } from '@/server/reviews/queries';
import { testArticle } from '@/server/testing/article';
import { testEvidence, testJudgement, testSource } from '@/server/testing/evidence';
import { testNewsroom } from '@/server/testing/newsroom';
import { codeOf, unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { assessClaim } from '@/server/verdicts/commands/assess';

const db = await testDatabase();
const deps = liveDeps();
const { actors, workspaceId } = await testNewsroom();
const { contributor, editor, owner, reviewer, viewer } = actors;

test('the desk shows the article, its people and its claims in text order', async () => {
  const texts = ['First claim.', 'Second claim.', 'Third claim.'];
  const { articleId, articleVersionId, claimIds } = await testArticle(
    reviewer,
    texts.map((text) => ({ text })),
  );
  const desk = await getDesk(viewer, articleId);
  expect(desk).toMatchObject({
    article: { id: articleId, versionId: articleVersionId, text: texts.join('\n'), signOff: null },
    policy: { reviewersNeeded: 1 },
    extraction: null,
    viewer: { personId: viewer.personId, role: 'viewer' },
  });
  expect(desk?.people).toMatchObject({ [reviewer.personId]: 'The reviewer' });
  expect(desk?.claims.map(({ id, text, start }) => ({ id, text, start }))).toEqual([
    { id: claimIds[0], text: 'First claim.', start: 0 },
    { id: claimIds[1], text: 'Second claim.', start: 13 },
    { id: claimIds[2], text: 'Third claim.', start: 27 },
  ]);
});

test('dispositions with their reason, and the lineage of merged claims, are on it', async () => {
  const { articleId, claimIds } = await testArticle(reviewer, [
    { text: 'One.' },
    { text: 'Two.' },
    { text: 'Three.' },
  ]);
  const [one = '', two = '', three = ''] = claimIds;
  const claims = [{ claimId: one, version: 1 }];
  const why = { disposition: 'not_checkable', reason: 'An opinion.' } as const;
  unwrap(await disposeClaims(reviewer, { claims, ...why }, deps));
  const refs = [two, three].map((claimId) => ({ claimId, version: 1 }));
  const merged = unwrap(await mergeClaims(reviewer, { claims: refs, text: 'Both.' }, deps));
  const desk = await getDesk(viewer, articleId);
  const byId = new Map(desk?.claims.map((claim) => [claim.id, claim]));
  expect(byId.get(one)).toMatchObject({
    disposition: 'not_checkable',
    dispositionReason: 'An opinion.',
    substance: { status: 'not_checkable' },
  });
  expect(byId.get(merged.claimId)?.parentIds.toSorted()).toEqual([two, three].toSorted());
  expect(byId.get(two)).toMatchObject({ disposition: 'merged', childIds: [merged.claimId] });
});

test('the names that extraction found tell whose word a source is', async () => {
  const { articleId, articleVersionId, claimIds } = await testArticle(reviewer, [
    { text: 'The gate was taken.', claimant: 'The Northern Alliance' },
  ]);
  const times = { createdAt: new Date(), finishedAt: new Date() };
  await db.extractionRun.create({
    data: {
      ...{ workspaceId, id: crypto.randomUUID(), articleId, articleVersionId, ...times },
      ...{ status: 'done', requestedById: reviewer.personId, done: 3, total: 3 },
      entities: [
        { name: 'Northern Alliance', kind: 'organisation', aliases: ['the rebels'], mentions: [] },
      ],
    },
  });
  const source = { input: testSource({ origin: 'The Rebels' }) };
  unwrap(await attachEvidence(reviewer, testEvidence(claimIds, { source }), deps));
  const desk = await getDesk(viewer, articleId);
  expect(desk?.extraction).toMatchObject({ status: 'done', done: 3, total: 3 });
  expect(desk?.claims[0]?.evidence[0]?.warnings).toEqual(['claimants_own_word']);
  const judgement = testJudgement(claimIds[0] ?? '');
  expect(codeOf(await assessClaim(reviewer, judgement, deps))).toBe(
    'verdicts.needsIndependentSupport',
  );
});

test('what the desk shows and its ledger entry belong to one instant', async () => {
  const { articleId, claimIds } = await testArticle(
    reviewer,
    Array.from({ length: 12 }, (_, index) => ({ text: `Claim ${index}.` })),
  );
  unwrap(await attachEvidence(reviewer, testEvidence(claimIds), deps));
  const writing = Promise.all(
    [reviewer, editor, owner].map(async (actor) => {
      for (const id of claimIds) unwrap(await assessClaim(actor, testJudgement(id), deps));
    }),
  );
  for (let run = 0; run < 10; run += 1) {
    const desk = await getDesk(contributor, articleId);
    const shown = desk?.claims.flatMap((claim) => claim.assessments).length;
    const subject = { startsWith: `articles/${articleId}/` };
    const recorded = await db.event.count({
      where: { workspaceId, subject, type: 'claim.assessed', seq: { lte: desk?.seq ?? 0 } },
    });
    expect(shown).toBe(recorded);
  }
  await writing;
});

test('an id that is none, or another newsroom, gives nothing', async () => {
  const { articleId } = await testArticle(reviewer, [{ text: 'A claim.' }]);
  expect(await getDesk(reviewer, 'no-id')).toBeNull();
  expect(await getDesk(reviewer, crypto.randomUUID())).toBeNull();
  expect(await getDesk((await testNewsroom()).actors.owner, articleId)).toBeNull();
});
