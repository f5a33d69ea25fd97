import { describe, expect, test } from 'vitest';
import {
  cancelExtraction,
  describeArticle,
  extractArticle,
  uploadArticle,
} from '@/server/articles/commands';
import { previewUpload } from '@/server/articles/proposal';
import { blobs } from '@/server/blobs';
import { liveDeps } from '@/server/deps';
import { sha256 } from '@/server/digest';
import { testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';

const db = await testDatabase();
const { workspaceId, actors } = await testNewsroom();
const elsewhere = await testNewsroom();
const deps = liveDeps();
const at = (instant: string) => ({ ...deps, now: () => new Date(instant) });

/** A text that no other test uploads. */
const freshText = () => `The bridge closed early, the council said (${deps.newId()}).\r\n`;
const description = {
  ...{ title: 'Bridge', outlet: 'Harbour Post', authors: ['Mara Venn'], url: null },
  ...{ language: 'en', publishedOn: '2024-05-06' as string | null },
};

async function uploaded(text = freshText(), more: Partial<typeof description> = {}) {
  const upload = { content: text, description: { ...description, ...more } };
  const result = await uploadArticle(actors.reviewer, upload, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  const article = await db.article.findFirstOrThrow({
    where: { workspaceId, id: result.value.articleId },
    include: { versions: { include: { body: true, runs: true } } },
  });
  return { ...article, id: article.id };
}

describe('uploadArticle', () => {
  test('keeps the bytes of a file, the text exactly as given, and queues its extraction', async () => {
    const text = freshText();
    const content = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    const result = await uploadArticle(actors.reviewer, { content }, deps);
    if (!result.ok) throw new Error(result.refusal.code);
    const [version] = await db.articleVersion.findMany({
      where: { workspaceId, articleId: result.value.articleId },
      include: { body: true, runs: true },
    });
    expect(version).toMatchObject({ number: 1, encoding: 'utf-8', length: text.length });
    expect(version?.body.body).toBe(text);
    expect(version?.runs).toMatchObject([{ status: 'queued', publishedOn: null }]);
    expect(await blobs().get(version?.fileSha256 ?? '')).toEqual(Buffer.from(content));
    const subject = `articles/${result.value.articleId}`;
    const events = await db.event.findMany({ where: { workspaceId, subject } });
    expect(events).toMatchObject([
      { type: 'article.uploaded', payload: { fileSha256: sha256(content), encoding: 'utf-8' } },
    ]);
    expect(JSON.stringify(events[0]?.payload)).not.toContain('bridge');
  });

  test('refuses the same text again and names the article that has it, but not next door', async () => {
    const text = freshText();
    const { id } = await uploaded(text);
    const again = { content: ` ${text.replace('\r\n', '\n')}`, description };
    expect(await uploadArticle(actors.owner, again, deps)).toMatchObject({
      refusal: { code: 'articles.sameText', params: { articleId: id, title: 'Bridge' } },
    });
    expect((await uploadArticle(elsewhere.actors.reviewer, again, deps)).ok).toBe(true);
  });

  test('lets one of several uploads of the same text in', async () => {
    const upload = { content: freshText(), description };
    const results = await Promise.all(
      Array.from({ length: 5 }, () => uploadArticle(actors.reviewer, upload, deps)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : result.refusal.code))).toEqual(
      Array(4).fill('articles.sameText'),
    );
  });

  test('goes by the calendar of the newsroom', async () => {
    const upload = {
      content: freshText(),
      description: { ...description, publishedOn: '2024-05-07' },
    };
    const evening = await uploadArticle(actors.reviewer, upload, at('2024-05-06T21:59:00Z'));
    expect(evening).toMatchObject({
      refusal: {
        code: 'common.invalid',
        ...{ params: { today: '2024-05-06' }, fields: { publishedOn: 'articles.futureDate' } },
      },
    });
    const midnight = await uploadArticle(actors.reviewer, upload, at('2024-05-06T22:01:00Z'));
    expect(midnight.ok).toBe(true);
  });

  test('leaves nothing behind when it is refused', async () => {
    const before = await db.text.count({ where: { workspaceId } });
    const upload = {
      content: freshText(),
      description: { ...description, publishedOn: '9999-01-01' },
    };
    await uploadArticle(actors.reviewer, upload, deps);
    await uploadArticle(actors.reviewer, { content: '  ', description }, deps);
    expect(await db.text.count({ where: { workspaceId } })).toBe(before);
  });

  test('a retry with the same key gives the same article', async () => {
    const keyed = { ...deps, idempotency: { key: deps.newId(), requestHash: 'a'.repeat(64) } };
    const upload = { content: freshText(), description };
    const [first, second] = [
      await uploadArticle(actors.reviewer, upload, keyed),
      await uploadArticle(actors.reviewer, upload, keyed),
    ];
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });

  test('is not for contributors', async () => {
    const upload = { content: freshText(), description };
    const refused = { refusal: { code: 'common.notPermitted' } };
    expect(await uploadArticle(actors.contributor, upload, deps)).toMatchObject(refused);
    expect(await previewUpload(actors.contributor, upload, deps)).toMatchObject(refused);
  });
});

test('a preview proposes a description, finds the same text, and stores nothing', async () => {
  const text = `Bridge closes\nBy Mara Venn\n\n${freshText()}`;
  const before = await db.article.count();
  const preview = await previewUpload(actors.reviewer, { content: text }, deps);
  expect(preview).toMatchObject({
    value: { description: { title: 'Bridge closes', authors: ['Mara Venn'] }, existing: null },
  });
  expect(await db.article.count()).toBe(before);
  const { id } = await uploaded(text);
  expect(await previewUpload(actors.reviewer, { content: text }, deps)).toMatchObject({
    value: { existing: { articleId: id, title: 'Bridge' } },
  });
});

describe('describeArticle', () => {
  test('changes the description; another date queues a new extraction and calls the old one off', async () => {
    const { id } = await uploaded();
    const input = { articleId: id, version: 1, ...description };
    const retitled = await describeArticle(actors.reviewer, { ...input, title: 'Bridges' }, deps);
    expect(retitled).toEqual({ ok: true, value: { version: 2, extracting: false } });
    const dated = { ...input, version: 2, publishedOn: '2024-05-05' };
    expect(await describeArticle(actors.reviewer, dated, deps)).toMatchObject({
      value: { version: 3, extracting: true },
    });
    const runs = await db.extractionRun.findMany({
      where: { workspaceId, articleId: id },
      orderBy: { createdAt: 'asc' },
    });
    expect(runs).toMatchObject([
      { status: 'cancelled', publishedOn: '2024-05-06' },
      { status: 'queued', publishedOn: '2024-05-05' },
    ]);
  });

  test('lets one of two conflicting edits through and shows the other what stands', async () => {
    const { id } = await uploaded();
    const titles = ['One', 'Two'];
    const results = await Promise.all(
      titles.map((title) =>
        describeArticle(
          actors.reviewer,
          { articleId: id, version: 1, ...description, title },
          deps,
        ),
      ),
    );
    const winner = titles[results.findIndex((result) => result.ok)];
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      refusal: { code: 'common.conflict', theirs: { title: winner, version: 2 } },
    });
  });

  test("refuses a day to come and another newsroom's article", async () => {
    const { id } = await uploaded();
    const input = { articleId: id, version: 1, ...description };
    const future = { ...input, publishedOn: '9999-01-01' };
    expect(await describeArticle(actors.reviewer, future, deps)).toMatchObject({
      refusal: { code: 'common.invalid', fields: { publishedOn: 'articles.futureDate' } },
    });
    expect(await describeArticle(elsewhere.actors.owner, input, deps)).toMatchObject({
      refusal: { code: 'common.notFound' },
    });
  });
});

test('an extraction can be called off once, and asked for again', async () => {
  const { id, versions } = await uploaded();
  const runId = versions[0]?.runs[0]?.id ?? '';
  const { reviewer } = actors;
  expect(await extractArticle(reviewer, { articleId: id }, deps)).toMatchObject({
    refusal: { code: 'articles.alreadyRunning' },
  });
  expect(await cancelExtraction(elsewhere.actors.owner, { runId }, deps)).toMatchObject({
    refusal: { code: 'common.notFound' },
  });
  expect((await cancelExtraction(reviewer, { runId }, deps)).ok).toBe(true);
  expect(await cancelExtraction(reviewer, { runId }, deps)).toMatchObject({
    refusal: { code: 'articles.notRunning' },
  });
  expect((await extractArticle(reviewer, { articleId: id }, deps)).ok).toBe(true);
});
