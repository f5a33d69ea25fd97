import { expect, test } from 'vitest';
import type { EditClaim } from '@/lib/claims/schema';
import type { Actor } from '@/lib/people/actor';
import { defaultPolicy } from '@/lib/verdicts/policy';
import type { AssessClaim } from '@/lib/verdicts/schema';
import { liveDeps } from '@/server/deps';
import { attachEvidence } from '@/server/evidence/commands';
import { getDesk } from '@/server/reviews/queries';
import { testArticle } from '@/server/testing/article';
import { testEvidence, testJudgement } from '@/server/testing/evidence';
import { testNewsroom } from '@/server/testing/newsroom';
import { codeOf, unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { assessClaim, resolveDisagreement } from '@/server/verdicts/commands/assess';
import { editClaim, withdrawEvidence } from '@/server/verdicts/commands/upstream';
import { withdrawAssessment } from '@/server/verdicts/commands/withdraw';

const db = await testDatabase();
const deps = liveDeps();
const { actors, workspaceId } = await testNewsroom();
const { contributor, editor, owner, reviewer, viewer } = actors;
const text = 'The gate was taken.';

async function supported() {
  const article = await testArticle(reviewer, [{ text, claimant: 'The Alliance' }]);
  const [claimId = ''] = article.claimIds;
  unwrap(await attachEvidence(reviewer, testEvidence([claimId]), deps));
  return { ...article, claimId };
}

async function claimOf(articleId: string) {
  const claim = (await getDesk(viewer, articleId))?.claims[0];
  if (!claim) throw new Error('No such claim');
  return claim;
}

const unverifiable = {
  verdict: 'unverifiable',
  reason: 'no_access',
  rationale: 'Nobody could go there.',
} as const;

function edit(claimId: string, change: Partial<EditClaim>): EditClaim {
  const spans = [{ start: 0, end: text.length }];
  const same = { text, claimant: 'The Alliance', hedged: false, date: null, validAt: null, spans };
  return { claimId, version: 1, ...same, checkworthy: true, ...change };
}

test('a judgement is recorded with everything known by then', async () => {
  const { articleId, claimId } = await supported();
  const change = { rationale: 'Two photographs.' };
  const { assessmentId, asOf } = unwrap(
    await assessClaim(reviewer, testJudgement(claimId, change), deps),
  );
  const claim = await claimOf(articleId);
  expect(claim.substance).toEqual({
    status: 'corroborated',
    reason: 'independent_sources',
    asOf,
    faultyElements: [],
    correctedWording: null,
    assessmentIds: [assessmentId],
  });
  expect(claim.statement.status).toBe('open');
  expect(claim.assessments).toMatchObject([
    { id: assessmentId, rationale: 'Two photographs.', assessorId: reviewer.personId, void: null },
  ]);
  const event = await db.event.findFirst({
    where: { workspaceId, type: 'claim.assessed' },
    orderBy: { seq: 'desc' },
  });
  expect(event).toMatchObject({
    subject: `articles/${articleId}/claims/${claimId}`,
    actorId: reviewer.personId,
    payload: { assessmentId, asOf, asOfSeq: (event?.seq ?? 0) - 1, round: 1 },
  });
  expect(JSON.stringify(event?.payload)).not.toContain('photographs');
});

test('only reviewers assess, and only editors resolve', async () => {
  const { claimId } = await supported();
  const judgement = testJudgement(claimId);
  for (const actor of [viewer, contributor]) {
    expect(codeOf(await assessClaim(actor, judgement, deps))).toBe('common.notPermitted');
  }
  expect(codeOf(await resolveDisagreement(reviewer, judgement, deps))).toBe('common.notPermitted');
});

test('a judgement that lacks something is refused whole', async () => {
  const { articleId, claimId } = await supported();
  const disputed = testJudgement(claimId, { verdict: 'disputed', reason: 'wrong_in_detail' });
  expect(await assessClaim(reviewer, disputed, deps)).toMatchObject({
    refusal: {
      code: 'verdicts.needsRefutingEvidence',
      fields: {
        faultyElements: 'verdicts.needsFaultyElements',
        correctedWording: 'verdicts.needsCorrectedWording',
      },
    },
  });
  expect((await claimOf(articleId)).assessments).toEqual([]);
});

test('wrong in detail carries its correction', async () => {
  const { articleId, claimId } = await supported();
  unwrap(await attachEvidence(reviewer, testEvidence([claimId], { stance: 'refutes' }), deps));
  const correction = { correctedWording: 'Two gates were taken.' };
  const judgement = testJudgement(claimId, {
    ...{ verdict: 'disputed', reason: 'wrong_in_detail', faultyElements: ['number'] },
    ...correction,
  });
  unwrap(await assessClaim(reviewer, judgement, deps));
  expect((await claimOf(articleId)).substance).toMatchObject({
    status: 'disputed',
    faultyElements: ['number'],
    ...correction,
  });
});

test('a reworded claim reopens, and a judgement of the former wording is a conflict', async () => {
  const { articleId, claimId } = await supported();
  unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
  unwrap(await editClaim(editor, edit(claimId, { text: 'The gate was retaken.' }), deps));
  expect(await claimOf(articleId)).toMatchObject({
    round: 2,
    substance: { status: 'open' },
    assessments: [{ void: 'reopened' }],
  });
  expect(await assessClaim(reviewer, testJudgement(claimId), deps)).toMatchObject({
    refusal: { code: 'common.conflict', theirs: { version: 2, text: 'The gate was retaken.' } },
  });
});

test('judgements made at once are all kept; different ones disagree until an editor resolves', async () => {
  const { articleId, claimId } = await supported();
  const judgements: [Actor, Partial<AssessClaim>][] = [
    [reviewer, {}],
    [editor, {}],
    [owner, unverifiable],
  ];
  const results = await Promise.all(
    judgements.map(([actor, change]) => assessClaim(actor, testJudgement(claimId, change), deps)),
  );
  expect(results.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
  const rows = await db.assessment.findMany({ where: { workspaceId, claimId } });
  expect(new Set(rows.map((row) => row.asOfSeq)).size).toBe(3);
  expect((await claimOf(articleId)).substance.status).toBe('disagreement');

  const resolution = testJudgement(claimId, unverifiable);
  const silent = { ...testJudgement(claimId), rationale: null };
  expect(codeOf(await resolveDisagreement(editor, silent, deps))).toBe(
    'verdicts.resolutionNeedsRationale',
  );
  const { assessmentId } = unwrap(await resolveDisagreement(editor, resolution, deps));
  const claim = await claimOf(articleId);
  expect(claim.substance).toMatchObject({
    status: 'unverifiable',
    assessmentIds: [assessmentId],
  });
  expect(claim.assessments.filter((each) => each.void === 'superseded')).toHaveLength(3);
  expect(codeOf(await resolveDisagreement(editor, resolution, deps))).toBe(
    'verdicts.noDisagreement',
  );
});

test('a newer judgement of the same reviewer supersedes the older, whatever the clock says', async () => {
  const { articleId, claimId } = await supported();
  unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
  const yesterday = { ...deps, now: () => new Date(Date.now() - 86_400_000) };
  unwrap(await assessClaim(reviewer, testJudgement(claimId, unverifiable), yesterday));
  const claim = await claimOf(articleId);
  expect(claim.substance.status).toBe('unverifiable');
  expect(claim.assessments.map((each) => each.void)).toEqual(['superseded', null]);
  const [first, second] = claim.assessments.map((each) => each.asOf);
  expect(`${second}` >= `${first}`).toBe(true);
});

test('only the assessor takes a judgement back, once; the row stays', async () => {
  const { articleId, claimId } = await supported();
  const { assessmentId } = unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
  expect(codeOf(await withdrawAssessment(editor, { assessmentId }, deps))).toBe(
    'verdicts.notYourJudgement',
  );
  unwrap(await withdrawAssessment(reviewer, { assessmentId }, deps));
  expect(codeOf(await withdrawAssessment(reviewer, { assessmentId }, deps))).toBe(
    'verdicts.alreadyWithdrawn',
  );
  expect(await claimOf(articleId)).toMatchObject({
    substance: { status: 'open' },
    assessments: [{ id: assessmentId, void: 'withdrawn' }],
  });
});

test('a verdict takes as many reviewers, and origins, as the policy of the article says', async () => {
  const { articleId, claimId } = await supported();
  const policyId = crypto.randomUUID();
  const made = { number: 99, createdById: owner.personId, createdAt: new Date() };
  const rules = { ...defaultPolicy, reviewersNeeded: 2, independentOrigins: 2 };
  await db.policy.create({ data: { workspaceId, id: policyId, rules, ...made } });
  const where = { workspaceId_id: { workspaceId, id: articleId } };
  await db.article.update({ where, data: { policyId } });

  expect(codeOf(await assessClaim(reviewer, testJudgement(claimId), deps))).toBe(
    'verdicts.needsMoreOrigins',
  );
  unwrap(await assessClaim(reviewer, testJudgement(claimId, unverifiable), deps));
  expect((await claimOf(articleId)).substance.status).toBe('in_review');
  unwrap(await assessClaim(editor, testJudgement(claimId, unverifiable), deps));
  expect((await claimOf(articleId)).substance.status).toBe('unverifiable');
});

test('evidence cannot be withdrawn behind a judgement: one of the two comes first', async () => {
  for (let run = 0; run < 5; run += 1) {
    const { articleId, claimId } = await supported();
    const [evidence] = (await claimOf(articleId)).evidence;
    const [judged] = await Promise.all([
      assessClaim(reviewer, testJudgement(claimId), deps),
      withdrawEvidence(editor, { evidenceId: evidence?.id ?? '', version: 1, note: null }, deps),
    ]);
    const claim = await claimOf(articleId);
    expect(claim.substance.status).toBe('open');
    expect(codeOf(judged)).toBe(claim.round === 2 ? 'ok' : 'verdicts.needsIndependentSupport');
  }
});

test("another newsroom's claims and judgements do not exist", async () => {
  const { claimId } = await supported();
  const { assessmentId } = unwrap(await assessClaim(reviewer, testJudgement(claimId), deps));
  const other = (await testNewsroom()).actors.owner;
  const refused = await Promise.all([
    assessClaim(other, testJudgement(claimId), deps),
    resolveDisagreement(other, testJudgement(claimId), deps),
    withdrawAssessment(other, { assessmentId }, deps),
  ]);
  expect(refused.map(codeOf)).toEqual(Array(3).fill('common.notFound'));
});

test('a signed-off article takes no judgement', async () => {
  const { articleId, claimId } = await supported();
  const where = { workspaceId_id: { workspaceId, id: articleId } };
  await db.article.update({ where, data: { signOffId: crypto.randomUUID() } });
  expect(codeOf(await assessClaim(reviewer, testJudgement(claimId), deps))).toBe(
    'reviews.signedOff',
  );
});
