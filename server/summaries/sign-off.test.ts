import { describe, expect, test } from 'vitest';
import { summaryJson } from '@/lib/summaries/json';
import { disposeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import { attachEvidence } from '@/server/evidence/commands';
import { postComment, reopenArticle } from '@/server/reviews/commands';
import { getDesk } from '@/server/reviews/queries';
import { signOffArticle } from '@/server/summaries/commands';
import { findFormat } from '@/server/summaries/formats';
import { getSummary, getSummaryPage } from '@/server/summaries/queries';
import { testArticle } from '@/server/testing/article';
import { testEvidence, testJudgement, testSource } from '@/server/testing/evidence';
import { testNewsroom } from '@/server/testing/newsroom';
import { codeOf, unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { assessClaim } from '@/server/verdicts/commands/assess';

const db = await testDatabase();
const deps = liveDeps();
const { actors, workspaceId } = await testNewsroom();
const { contributor, editor, reviewer, viewer } = actors;
const { editor: stranger } = (await testNewsroom()).actors;

/** An article of two claims: one with a verdict, one set aside. */
async function settledArticle() {
  const article = await testArticle(reviewer, [
    { text: 'The gate was taken.', claimant: 'The Alliance' },
    { text: 'The gate is ugly.' },
  ]);
  const [claimId = '', other = ''] = article.claimIds;
  unwrap(await attachEvidence(reviewer, testEvidence([claimId]), deps));
  unwrap(await assessClaim(reviewer, testJudgement(claimId, { rationale: 'Two photos.' }), deps));
  const claims = [{ claimId: other, version: 1 }];
  const reason = 'A matter of taste.';
  unwrap(await disposeClaims(reviewer, { claims, disposition: 'not_checkable', reason }, deps));
  return { ...article, claimId };
}

async function seen(articleId: string) {
  const desk = await getDesk(editor, articleId);
  return { articleId, version: desk?.article.version ?? 0, seq: desk?.seq ?? 0, note: null };
}

async function signOff(articleId: string) {
  return unwrap(await signOffArticle(editor, await seen(articleId), deps));
}

async function files(articleId: string) {
  const summary = await getSummary(viewer, articleId);
  if (!summary) throw new Error('No summary');
  return ['md', 'html', 'json'].map((each) => `${findFormat(each)?.write(summary)}`);
}

describe('comments', () => {
  test('a contributor comments on a claim, in the record by commitment only', async () => {
    const { articleId, claimIds } = await settledArticle();
    const [claimId = ''] = claimIds;
    unwrap(await postComment(contributor, { claimId, body: 'Who took it?' }, deps));
    const desk = await getDesk(viewer, articleId);
    expect(desk?.claims[0]?.comments).toMatchObject([
      { body: 'Who took it?', authorId: contributor.personId },
    ]);
    const event = await db.event.findFirst({ where: { workspaceId, type: 'comment.posted' } });
    expect(event?.subject).toBe(`articles/${articleId}/claims/${claimId}`);
    expect(JSON.stringify(event)).not.toContain('Who took it');
  });

  test('not by a viewer, nor on the claims of another newsroom', async () => {
    const { claimIds } = await settledArticle();
    const input = { claimId: `${claimIds[0]}`, body: 'No.' };
    expect(codeOf(await postComment(viewer, input, deps))).toBe('common.notPermitted');
    expect(codeOf(await postComment(stranger, input, deps))).toBe('common.notFound');
  });
});

describe('signing off', () => {
  test('freezes the summary, records its commitment and prints the hash of that entry', async () => {
    const { articleId } = await settledArticle();
    const input = { ...(await seen(articleId)), note: 'All read twice.' };
    const { signOffId } = unwrap(await signOffArticle(editor, input, deps));
    const event = await db.event.findFirstOrThrow({
      where: { workspaceId, subject: `articles/${articleId}/sign-offs/${signOffId}` },
    });
    const summary = await getSummary(viewer, articleId);
    expect(summary?.record).toEqual({ seq: event.seq, hash: event.hash });
    expect(summary?.model.signOff).toMatchObject({ by: 'The editor', note: 'All read twice.' });
    expect(summary?.model.counts).toMatchObject({ total: 2 });
    for (const file of await files(articleId)) {
      expect(file).toContain(event.hash);
      expect(file).not.toContain('DRAFT');
    }
  });

  test('locks the article against further work', async () => {
    const { articleId, claimId } = await settledArticle();
    await signOff(articleId);
    const attached = await attachEvidence(reviewer, testEvidence([claimId]), deps);
    expect(codeOf(attached)).toBe('reviews.signedOff');
    const assessed = await assessClaim(reviewer, testJudgement(claimId), deps);
    expect(codeOf(assessed)).toBe('reviews.signedOff');
  });

  test('is for editors of the newsroom, once', async () => {
    const { articleId } = await settledArticle();
    const input = await seen(articleId);
    expect(codeOf(await signOffArticle(reviewer, input, deps))).toBe('common.notPermitted');
    expect(codeOf(await signOffArticle(stranger, input, deps))).toBe('common.notFound');
    unwrap(await signOffArticle(editor, input, deps));
    expect(codeOf(await signOffArticle(editor, input, deps))).toBe('reviews.signedOff');
  });

  test('refuses with what is in the way', async () => {
    const { articleId } = await testArticle(reviewer, [{ text: 'One.' }, { text: 'Two.' }]);
    const refused = await signOffArticle(editor, await seen(articleId), deps);
    expect(refused).toMatchObject({
      refusal: { code: 'reviews.unsettled', params: { total: 2, open: 2 } },
    });
  });

  test('refuses what the editor has not seen, but lets people talk', async () => {
    const { articleId, claimId } = await settledArticle();
    const input = await seen(articleId);
    unwrap(await attachEvidence(reviewer, testEvidence([claimId], { stance: 'context' }), deps));
    expect(codeOf(await signOffArticle(editor, input, deps))).toBe('reviews.changedSince');
    const again = await seen(articleId);
    unwrap(await postComment(contributor, { claimId, body: 'Looks good.' }, deps));
    expect(codeOf(await signOffArticle(editor, again, deps))).toBe('ok');
  });

  test('two editors at once: one signs, the other is told', async () => {
    const { articleId } = await settledArticle();
    const input = await seen(articleId);
    const results = await Promise.all(
      [editor, actors.owner].map((actor) => signOffArticle(actor, input, deps)),
    );
    expect(results.map(codeOf).sort()).toEqual(['ok', 'reviews.signedOff']);
  });
});

describe('reopening', () => {
  test('makes it a draft again and keeps the sign-off, withdrawn', async () => {
    const { articleId } = await settledArticle();
    const { signOffId, version } = await signOff(articleId);
    const reason = 'The number was wrong.';
    unwrap(await reopenArticle(editor, { articleId, version, reason }, deps));
    for (const file of await files(articleId)) expect(file).toContain('DRAFT');
    const page = await getSummaryPage(viewer, articleId);
    expect(page?.history).toMatchObject([
      { id: signOffId, by: 'The editor', withdrawn: { by: 'The editor', reason } },
    ]);
    unwrap(await signOffArticle(editor, await seen(articleId), deps));
    expect((await getSummaryPage(viewer, articleId))?.history).toHaveLength(2);
  });

  test('is for editors, and only of what is signed off', async () => {
    const { articleId } = await settledArticle();
    const input = { articleId, version: 1, reason: 'Why not.' };
    expect(codeOf(await reopenArticle(editor, input, deps))).toBe('reviews.notSignedOff');
    const { version } = await signOff(articleId);
    const now = { ...input, version };
    expect(codeOf(await reopenArticle(reviewer, now, deps))).toBe('common.notPermitted');
    expect(codeOf(await reopenArticle(stranger, now, deps))).toBe('common.notFound');
    expect(codeOf(await reopenArticle(editor, input, deps))).toBe('common.conflict');
  });
});

describe('the summary', () => {
  test('a draft and a signed one keep their bytes, whatever happens elsewhere', async () => {
    const [draft, signed] = [await settledArticle(), await settledArticle()];
    await signOff(signed.articleId);
    const before = [await files(draft.articleId), await files(signed.articleId)];
    const elsewhere = await settledArticle();
    await signOff(elsewhere.articleId);
    expect([await files(draft.articleId), await files(signed.articleId)]).toEqual(before);
  });

  test('is the same for everyone, and never names a confidential source', async () => {
    const { articleId, claimId } = await settledArticle();
    const secret = testSource({
      title: 'Quillon',
      url: null,
      verifiedOn: '2026-01-05',
      form: 'testimony',
      confidentiality: 'confidential',
    });
    const evidence = testEvidence([claimId], { source: { input: secret }, passage: 'By Quillon.' });
    unwrap(await attachEvidence(reviewer, evidence, deps));
    const summaries = [viewer, contributor, editor].map((actor) => getSummary(actor, articleId));
    const files = (await Promise.all(summaries)).map((summary) => summary && summaryJson(summary));
    expect(new Set(files).size).toBe(1);
    expect(files[0]).toContain('"confidential"');
    expect(files[0]).not.toContain('Quillon');
  });

  test('is not there for another newsroom, nor for an address that is no id', async () => {
    const { articleId } = await settledArticle();
    expect(await getSummary(stranger, articleId)).toBeNull();
    expect(await getSummaryPage(stranger, articleId)).toBeNull();
    expect(await getSummary(editor, 'nonsense')).toBeNull();
  });
});
