import { beforeAll, describe, expect, test } from 'vitest';
import { uploadArticle } from '@/server/articles/commands';
import {
  acceptClaim,
  addClaim,
  disposeClaims,
  mergeClaims,
  restoreClaim,
  splitClaim,
} from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';
import { editClaim } from '@/server/verdicts/commands/upstream';

const db = await testDatabase();
const { workspaceId, actors } = await testNewsroom();
const elsewhere = await testNewsroom();
const deps = liveDeps();
const { reviewer, contributor } = actors;
const text = 'The council closed 12 bridges and two roads. The river rose by two metres.';
let articleId = '';
let articleVersionId = '';

const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

beforeAll(async () => {
  const result = await uploadArticle(reviewer, { content: text }, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  articleId = result.value.articleId;
  const article = await db.article.findFirstOrThrow({ where: { workspaceId, id: articleId } });
  articleVersionId = article.currentVersionId;
});

async function added(words = 'closed 12 bridges', actor = reviewer) {
  const input = { articleId, articleVersionId, spans: [spanOf(words)] };
  const result = await addClaim(actor, input, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const claimOf = (claimId: string) =>
  db.claim.findFirstOrThrow({ where: { workspaceId, id: claimId } });

const typesOf = async (claimId: string) => {
  const subject = `articles/${articleId}/claims/${claimId}`;
  const events = await db.event.findMany({
    where: { workspaceId, subject },
    orderBy: { seq: 'asc' },
  });
  return events.map(({ type }) => type);
};

const edit = (claim: { claimId: string; version: number }, more = {}) => ({
  ...{ ...claim, text: 'Twelve bridges were closed', claimant: 'The council', hedged: false },
  ...{ date: '2024', validAt: '2024', checkworthy: true, spans: [spanOf('closed 12 bridges')] },
  ...more,
});

test('a contributor proposes a claim, and a reviewer accepts it', async () => {
  const proposed = await added('two roads', contributor);
  expect(await claimOf(proposed.claimId)).toMatchObject({
    ...{ standing: 'proposed', origin: 'added', text: 'two roads', version: 1, touched: true },
    createdById: contributor.personId,
  });
  expect(await acceptClaim(contributor, proposed, deps)).toMatchObject({
    refusal: { code: 'common.notPermitted' },
  });
  const accepted = await acceptClaim(reviewer, proposed, deps);
  expect(accepted).toEqual({ ok: true, value: { ...proposed, version: 2 } });
  expect(await typesOf(proposed.claimId)).toEqual(['claim.added', 'claim.accepted']);
});

describe('editing', () => {
  test('rewrites the claim and seals what it says', async () => {
    const claim = await added();
    const result = await editClaim(reviewer, edit(claim), deps);
    expect(result).toEqual({ ok: true, value: { ...claim, version: 2 } });
    const row = await claimOf(claim.claimId);
    expect(row).toMatchObject({
      text: 'Twelve bridges were closed',
      claimant: 'The council',
      date: '2024',
    });
    const sealed = await db.text.findFirstOrThrow({ where: { workspaceId, id: row.contentId } });
    expect(JSON.parse(`${sealed.body}`)).toMatchObject({ text: row.text, validAt: '2024' });
  });

  test('lets exactly one of many edits of a version through, and shows the others what stands', async () => {
    const claim = await added();
    const wordings = ['One', 'Two', 'Three', 'Four', 'Five'];
    const results = await Promise.all(
      wordings.map((words) => editClaim(reviewer, edit(claim, { text: words }), deps)),
    );
    const winner = wordings[results.findIndex((result) => result.ok)];
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) {
      if (result.ok) continue;
      expect(result.refusal).toMatchObject({
        code: 'common.conflict',
        theirs: { version: 2, text: winner, id: claim.claimId },
      });
    }
    expect(await typesOf(claim.claimId)).toEqual(['claim.added', 'claim.edited']);
  });

  test('that changes nothing is not an event', async () => {
    const claim = await added();
    await editClaim(reviewer, edit(claim), deps);
    const again = await editClaim(reviewer, edit({ ...claim, version: 2 }), deps);
    expect(again).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await typesOf(claim.claimId)).toEqual(['claim.added', 'claim.edited']);
  });
});

test('a split claim gives way to its parts, which remember it', async () => {
  const claim = await added('closed 12 bridges and two roads');
  const parts = [
    { text: 'It closed 12 bridges', spans: [spanOf('closed 12 bridges')] },
    { text: 'It closed two roads', spans: [spanOf('closed'), spanOf('two roads')] },
  ];
  const result = await splitClaim(reviewer, { ...claim, parts }, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  expect(await claimOf(claim.claimId)).toMatchObject({ disposition: 'split', version: 2 });
  const children = await db.claim.findMany({
    where: { workspaceId, parents: { some: { parentId: claim.claimId } } },
    orderBy: { id: 'asc' },
  });
  expect(children).toMatchObject([
    { text: 'It closed 12 bridges', origin: 'split', standing: 'accepted' },
    { text: 'It closed two roads', spans: parts[1]?.spans },
  ]);
  const stale = await editClaim(reviewer, edit({ ...claim, version: 2 }), deps);
  expect(stale).toMatchObject({ refusal: { code: 'claims.replaced' } });
});

test('merged claims give way to one that covers them all', async () => {
  const claims = [await added('closed 12 bridges'), await added('rose by two metres')];
  const result = await mergeClaims(reviewer, { claims, text: 'Bridges and water' }, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  const merged = await db.claim.findFirstOrThrow({
    where: { workspaceId, id: result.value.claimId },
    include: { parents: true },
  });
  expect(merged).toMatchObject({
    ...{ origin: 'merged', text: 'Bridges and water' },
    spans: [spanOf('closed 12 bridges'), spanOf('rose by two metres')],
  });
  expect(merged.parents.map(({ parentId }) => parentId).sort()).toEqual(
    claims.map(({ claimId }) => claimId).sort(),
  );
  expect(await mergeClaims(reviewer, { claims, text: 'Again' }, deps)).toMatchObject({
    refusal: {
      code: 'common.conflict',
      theirs: [{ disposition: 'merged' }, { disposition: 'merged' }],
    },
  });
});

test('claims are set aside all or none, with a reason that can be read, and restored', async () => {
  const claims = [await added(), await added('two roads')];
  const stale = [...claims, { ...(await added()), version: 7 }];
  const disposition = 'dropped' as const;
  const input = { claims: stale, disposition, reason: 'Not worth a check' };
  expect(await disposeClaims(reviewer, input, deps)).toMatchObject({
    refusal: { code: 'common.conflict', theirs: [{ version: 1 }] },
  });
  expect((await disposeClaims(reviewer, { ...input, claims }, deps)).ok).toBe(true);
  const [first] = claims;
  if (!first) throw new Error('No claim');
  const row = await db.claim.findFirstOrThrow({
    where: { workspaceId, id: first.claimId },
    include: { dispositionReason: true },
  });
  expect(row).toMatchObject({ disposition, dispositionReason: { body: 'Not worth a check' } });
  const restored = await restoreClaim(reviewer, { ...first, version: 2 }, deps);
  expect(restored).toEqual({ ok: true, value: { ...first, version: 3 } });
  expect(await claimOf(first.claimId)).toMatchObject({
    ...{ disposition: 'checkable', dispositionReasonId: null },
  });
});

test("another newsroom's claims are not found, whatever the role", async () => {
  const claim = await added();
  const { owner } = elsewhere.actors;
  const refused = { refusal: { code: 'common.notFound' } };
  expect(await editClaim(owner, edit(claim), deps)).toMatchObject(refused);
  expect(await restoreClaim(owner, claim, deps)).toMatchObject(refused);
  const spans = [spanOf('two roads')];
  expect(await addClaim(owner, { articleId, articleVersionId, spans }, deps)).toMatchObject(
    refused,
  );
});

test('nothing changes while the article is signed off', async () => {
  const claim = await added();
  const where = { workspaceId_id: { workspaceId, id: articleId } };
  await db.article.update({ where, data: { signOffId: deps.newId() } });
  const refused = { refusal: { code: 'reviews.signedOff' } };
  expect(await editClaim(reviewer, edit(claim), deps)).toMatchObject(refused);
  const spans = [spanOf('two roads')];
  expect(await addClaim(reviewer, { articleId, articleVersionId, spans }, deps)).toMatchObject(
    refused,
  );
  await db.article.update({ where, data: { signOffId: null } });
});
