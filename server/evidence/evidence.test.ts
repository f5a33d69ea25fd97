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
import { decideEvidence, withdrawEvidence } from '@/server/verdicts/commands/upstream';

const db = await testDatabase();
const deps = liveDeps();
const { actors, workspaceId } = await testNewsroom();
const { contributor, reviewer, viewer } = actors;

async function article(texts = ['The gate was taken.']) {
  return testArticle(
    reviewer,
    texts.map((text) => ({ text, claimant: 'The Alliance' })),
  );
}

async function claimOf(actor: Actor, articleId: string, index = 0) {
  const desk = await getDesk(actor, articleId);
  const claim = desk?.claims[index];
  if (!claim) throw new Error('No such claim');
  return claim;
}

async function events(type: string) {
  return db.event.findMany({ where: { workspaceId, type }, orderBy: { seq: 'asc' } });
}

test("a contributor's evidence is proposed and counts once a reviewer accepts it", async () => {
  const { articleId, claimIds } = await article();
  const [claimId = ''] = claimIds;
  const attached = unwrap(await attachEvidence(contributor, testEvidence(claimIds), deps));
  expect(attached.state).toBe('proposed');
  const judgement = testJudgement(claimId);
  expect(codeOf(await assessClaim(reviewer, judgement, deps))).toBe(
    'verdicts.needsIndependentSupport',
  );

  const [evidenceId = ''] = attached.evidenceIds;
  const decision = { evidenceId, version: 1, decision: 'accepted', note: 'Checked.' } as const;
  expect(codeOf(await decideEvidence(contributor, decision, deps))).toBe('common.notPermitted');
  unwrap(await decideEvidence(reviewer, decision, deps));
  expect(codeOf(await decideEvidence(reviewer, decision, deps))).toBe('common.conflict');
  unwrap(await assessClaim(reviewer, judgement, deps));
  const claim = await claimOf(viewer, articleId);
  expect(claim.substance).toMatchObject({ status: 'corroborated', reason: 'independent_sources' });
  expect(claim.evidence[0]).toMatchObject({
    state: 'accepted',
    version: 2,
    passage: 'The passage.',
    independent: true,
    decisionNote: 'Checked.',
  });
});

test('one source goes to several claims at once, all or none', async () => {
  const { articleId, claimIds } = await article(['One.', 'Two.', 'Three.']);
  const before = (await events('evidence.attached')).length;
  const { evidenceIds } = unwrap(await attachEvidence(reviewer, testEvidence(claimIds), deps));
  expect(evidenceIds).toHaveLength(3);
  expect((await events('evidence.attached')).length).toBe(before + 3);
  const desk = await getDesk(reviewer, articleId);
  expect(desk?.claims.map((claim) => claim.evidence.length)).toEqual([1, 1, 1]);

  const elsewhere = crypto.randomUUID();
  const result = await attachEvidence(reviewer, testEvidence([...claimIds, elsewhere]), deps);
  expect(codeOf(result)).toBe('common.notFound');
  expect((await events('evidence.attached')).length).toBe(before + 3);
});

test('an address that the library has is used again, also when it is added twice at once', async () => {
  const { claimIds } = await article();
  const url = 'https://example.com/known';
  const source = testSource({ url, title: 'Known' });
  const { sourceId } = unwrap(await addSource(contributor, source, deps));
  const again = testSource({ url: 'http://www.example.com/known/?utm_source=x', title: 'Again' });
  const attached = await attachEvidence(
    reviewer,
    testEvidence(claimIds, { source: { input: again } }),
    deps,
  );
  expect(unwrap(attached)).toMatchObject({ sourceId, reused: true });

  const fresh = testSource({ url: 'https://example.com/at-once' });
  const both = await Promise.all([
    addSource(reviewer, fresh, deps),
    addSource(contributor, fresh, deps),
  ]);
  expect(new Set(both.map((each) => unwrap(each).sourceId)).size).toBe(1);
});

test('a source says what it lacks', async () => {
  const { claimIds } = await article();
  const input = testSource({ url: null });
  const result = await attachEvidence(
    reviewer,
    testEvidence(claimIds, { source: { input } }),
    deps,
  );
  expect(result).toMatchObject({
    refusal: {
      code: 'evidence.sourceIncomplete',
      fields: { url: 'evidence.linkNeedsAddress' },
    },
  });
});

test.each(['withdrawn', 'declined'] as const)(
  '%s evidence reopens the claim that was judged by it',
  async (how) => {
    const { articleId, claimIds } = await article(['Judged.', 'Not judged.']);
    const [claimId = ''] = claimIds;
    const attached = unwrap(await attachEvidence(reviewer, testEvidence(claimIds), deps));
    unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
    for (const evidenceId of attached.evidenceIds) {
      const ref = { evidenceId, version: 1, note: null };
      unwrap(
        how === 'withdrawn'
          ? await withdrawEvidence(reviewer, ref, deps)
          : await decideEvidence(reviewer, { ...ref, decision: 'declined' }, deps),
      );
    }
    const claim = await claimOf(reviewer, articleId);
    expect(claim).toMatchObject({ round: 2, substance: { status: 'open' } });
    expect(claim.assessments.map((each) => each.void)).toEqual(['reopened']);
    expect(await claimOf(reviewer, articleId, 1)).toMatchObject({ round: 1 });
    const reopened = (await events('claim.reopened')).at(-1);
    expect(reopened?.payload).toEqual({ claimId, round: 2, because: `evidence_${how}` });
    expect(codeOf(await assessClaim(reviewer, testJudgement(claimId), deps))).toBe(
      'verdicts.needsIndependentSupport',
    );
  },
);

test('withdrawing what was never accepted, or came after the judgement, reopens nothing', async () => {
  const { articleId, claimIds } = await article();
  const [claimId = ''] = claimIds;
  unwrap(await attachEvidence(reviewer, testEvidence(claimIds), deps));
  const proposed = unwrap(await attachEvidence(contributor, testEvidence(claimIds), deps));
  unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
  const later = unwrap(
    await attachEvidence(reviewer, testEvidence(claimIds), {
      ...deps,
      now: () => new Date(Date.now() + 1000),
    }),
  );
  for (const evidenceId of [...proposed.evidenceIds, ...later.evidenceIds]) {
    unwrap(await withdrawEvidence(reviewer, { evidenceId, version: 1, note: null }, deps));
  }
  expect(await claimOf(reviewer, articleId)).toMatchObject({
    round: 1,
    substance: { status: 'corroborated' },
  });
});

test('of two decisions at once one is told of the other', async () => {
  const { claimIds } = await article();
  const { evidenceIds } = unwrap(await attachEvidence(contributor, testEvidence(claimIds), deps));
  const [evidenceId = ''] = evidenceIds;
  const results = await Promise.all(
    (['accepted', 'declined'] as const).map((decision) =>
      decideEvidence(reviewer, { evidenceId, version: 1, decision, note: null }, deps),
    ),
  );
  expect(results.map(codeOf).sort()).toEqual(['common.conflict', 'ok']);
  const lost = results.find((each) => !each.ok);
  expect(lost).toMatchObject({ refusal: { theirs: { version: 2 } } });
});

test("another newsroom's claims, sources and evidence do not exist", async () => {
  const { articleId, claimIds } = await article();
  const { sourceId, evidenceIds } = unwrap(
    await attachEvidence(reviewer, testEvidence(claimIds), deps),
  );
  const other = (await testNewsroom()).actors.owner;
  const theirs = await testArticle(other, [{ text: 'Elsewhere.' }]);
  const [evidenceId = ''] = evidenceIds;
  const ref = { evidenceId, version: 1, note: null };
  const source = { sourceId };
  const refused = await Promise.all([
    attachEvidence(other, testEvidence(claimIds), deps),
    attachEvidence(other, testEvidence(theirs.claimIds, { source }), deps),
    decideEvidence(other, { ...ref, decision: 'declined' }, deps),
    withdrawEvidence(other, ref, deps),
  ]);
  expect(refused.map(codeOf)).toEqual(Array(4).fill('common.notFound'));
  expect(await getDesk(other, articleId)).toBeNull();
});

test('a viewer attaches nothing, and a signed-off article takes nothing', async () => {
  const { articleId, claimIds } = await article();
  expect(codeOf(await attachEvidence(viewer, testEvidence(claimIds), deps))).toBe(
    'common.notPermitted',
  );
  await db.article.update({
    where: { workspaceId_id: { workspaceId, id: articleId } },
    data: { signOffId: crypto.randomUUID() },
  });
  expect(codeOf(await attachEvidence(reviewer, testEvidence(claimIds), deps))).toBe(
    'reviews.signedOff',
  );
});
