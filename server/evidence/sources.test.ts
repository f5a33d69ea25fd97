import { expect, test } from 'vitest';
import type { Actor } from '@/lib/people/actor';
import { liveDeps } from '@/server/deps';
import { addSource, attachEvidence } from '@/server/evidence/commands';
import { getDesk } from '@/server/reviews/queries';
import { testArticle } from '@/server/testing/article';
import { testEvidence, testJudgement, testSource } from '@/server/testing/evidence';
import { testNewsroom } from '@/server/testing/newsroom';
import { codeOf, unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { assessClaim } from '@/server/verdicts/commands/assess';
import { editSource } from '@/server/verdicts/commands/upstream';

await testDatabase();
const deps = liveDeps();
const { actors } = await testNewsroom();
const { contributor, reviewer, viewer } = actors;

let count = 0;
function freshSource(change = {}) {
  count += 1;
  return testSource({ url: `https://example.com/source-${count}`, ...change });
}

async function judgedArticle() {
  const article = await testArticle(reviewer, [
    { text: 'The gate was taken.', claimant: 'The Alliance' },
  ]);
  const input = freshSource();
  const attached = await attachEvidence(
    reviewer,
    testEvidence(article.claimIds, { source: { input } }),
    deps,
  );
  unwrap(await assessClaim(reviewer, testJudgement(article.claimIds[0] ?? ''), deps));
  return { ...article, input, sourceId: unwrap(attached).sourceId };
}

async function claimSeenBy(actor: Actor, articleId: string) {
  return (await getDesk(actor, articleId))?.claims[0];
}

test('a source that turns out to be the claimant’s word reopens what rested on it', async () => {
  const { articleId, input, sourceId } = await judgedArticle();
  const retitled = { ...input, sourceId, version: 1, title: 'A better title' };
  expect(unwrap(await editSource(reviewer, retitled, deps))).toEqual({ sourceId, version: 2 });
  expect(await claimSeenBy(reviewer, articleId)).toMatchObject({
    round: 1,
    substance: { status: 'corroborated' },
    evidence: [{ source: { title: 'A better title' } }],
  });

  const traced = { ...retitled, version: 2, origin: 'Alliance' };
  unwrap(await editSource(reviewer, traced, deps));
  expect(await claimSeenBy(reviewer, articleId)).toMatchObject({
    round: 2,
    substance: { status: 'open' },
    evidence: [{ independent: false, warnings: ['claimants_own_word'] }],
  });
});

test('an edit of an older version shows both sides', async () => {
  const input = freshSource();
  const { sourceId } = unwrap(await addSource(reviewer, input, deps));
  const edits = ['Mine', 'Yours'].map((title) =>
    editSource(reviewer, { ...input, sourceId, version: 1, title }, deps),
  );
  const results = await Promise.all(edits);
  expect(results.map(codeOf).sort()).toEqual(['common.conflict', 'ok']);
  const won = results[0]?.ok ? 'Mine' : 'Yours';
  expect(results.find((each) => !each.ok)).toMatchObject({
    refusal: { theirs: { id: sourceId, version: 2, title: won } },
  });
});

test('a contributor edits only their own source, until it is relied on', async () => {
  const input = freshSource();
  const { sourceId } = unwrap(await addSource(contributor, input, deps));
  const edit = { ...input, sourceId, version: 1, title: 'Mine' };
  expect(codeOf(await editSource(contributor, edit, deps))).toBe('ok');
  const { claimIds } = await testArticle(reviewer, [{ text: 'A claim.' }]);
  unwrap(await attachEvidence(reviewer, testEvidence(claimIds, { source: { sourceId } }), deps));
  expect(codeOf(await editSource(contributor, { ...edit, version: 2 }, deps))).toBe(
    'evidence.sourceInUse',
  );

  const other = unwrap(await addSource(reviewer, freshSource(), deps)).sourceId;
  expect(codeOf(await editSource(contributor, { ...edit, sourceId: other }, deps))).toBe(
    'evidence.notYourSource',
  );
  expect(codeOf(await editSource(viewer, edit, deps))).toBe('common.notPermitted');
});

test('an edit cannot make two of one address', async () => {
  const [one, two] = [freshSource({ title: 'One' }), freshSource()];
  unwrap(await addSource(reviewer, one, deps));
  const { sourceId } = unwrap(await addSource(reviewer, two, deps));
  const result = await editSource(reviewer, { ...two, sourceId, version: 1, url: one.url }, deps);
  expect(result).toMatchObject({
    refusal: { code: 'evidence.sameAddress', params: { title: 'One' } },
  });
});

test('a confidential source is withheld from whoever may not know it, words and all', async () => {
  const article = await testArticle(reviewer, [
    { text: 'The gate was taken.', claimant: 'The Alliance', date: '2023-11' },
  ]);
  const secret = freshSource({ confidentiality: 'confidential', alignedWith: ['The Alliance'] });
  const attached = await attachEvidence(
    reviewer,
    testEvidence(article.claimIds, { source: { input: secret }, describesAt: '2023-10' }),
    deps,
  );
  const { sourceId } = unwrap(attached);
  for (const actor of [viewer, contributor]) {
    const seen = (await claimSeenBy(actor, article.articleId))?.evidence[0];
    expect(seen).toMatchObject({
      passage: null,
      source: { id: sourceId, withheld: true, title: '', url: null, outlet: null, alignedWith: [] },
      warnings: ['other_time'],
      independent: false,
    });
  }
  expect((await claimSeenBy(reviewer, article.articleId))?.evidence[0]).toMatchObject({
    passage: 'The passage.',
    source: { withheld: false, title: 'A test source' },
    warnings: ['aligned', 'other_time'],
  });
  const evidence = testEvidence(article.claimIds, { source: { sourceId } });
  expect(codeOf(await attachEvidence(contributor, evidence, deps))).toBe('common.notFound');
  const twin = { ...secret, confidentiality: 'open' as const };
  expect(unwrap(await addSource(contributor, twin, deps)).reused).toBe(false);
});

test('a contributor goes on seeing the confidential source they brought', async () => {
  const article = await testArticle(reviewer, [{ text: 'The gate was taken.' }]);
  const input = freshSource({ confidentiality: 'confidential' });
  const evidence = testEvidence(article.claimIds, { source: { input } });
  unwrap(await attachEvidence(contributor, evidence, deps));
  expect((await claimSeenBy(contributor, article.articleId))?.evidence[0]).toMatchObject({
    passage: 'The passage.',
    source: { withheld: false, title: 'A test source' },
  });
  expect((await claimSeenBy(viewer, article.articleId))?.evidence[0]?.source.withheld).toBe(true);
});
