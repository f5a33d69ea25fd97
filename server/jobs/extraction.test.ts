import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/lib/extraction/extract-claims';
import {
  cancelExtraction,
  describeArticle,
  extractArticle,
  uploadArticle,
} from '@/server/articles/commands';
import { disposeClaims } from '@/server/claims/commands';
import { liveDeps } from '@/server/deps';
import type { Extract } from '@/server/jobs/extract-in-worker';
import {
  failRun,
  LEASE_MS,
  MAX_ATTEMPTS,
  renewLease,
  takeRun,
} from '@/server/jobs/extraction-queue';
import { runExtraction } from '@/server/jobs/run-extraction';
import { verifyLedger } from '@/server/ledger/verify';
import { testNewsroom } from '@/server/testing/newsroom';
import { testDatabase } from '@/server/testing/test-database';
import { editClaim } from '@/server/verdicts/commands/upstream';

const db = await testDatabase();
const { workspaceId, actors } = await testNewsroom();
const deps = liveDeps();
const { reviewer } = actors;

/** In this thread: the queue does not care where the work is done. */
const extract: Extract = async ({ text, ...options }) => extractClaims(text, options);

const later = (ms: number) => ({ ...deps, now: () => new Date(Date.now() + ms) });

const paragraph =
  'The council closed 12 bridges last Tuesday. The river rose by two metres, an engineer said.';

async function upload(publishedOn: string | null = null): Promise<string> {
  const content = `${paragraph}\n\n${deps.newId()}`;
  const description = {
    ...{ title: 'Bridges', outlet: null, authors: [], url: null, language: 'en', publishedOn },
  };
  const result = await uploadArticle(reviewer, { content, description }, deps);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.articleId;
}

async function take() {
  const run = await takeRun(deps);
  if (!run) throw new Error('Nothing to do');
  return run;
}

const claimsOf = (articleId: string) =>
  db.claim.findMany({
    where: { workspaceId, articleId },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });

const runsOf = (articleId: string) =>
  db.extractionRun.findMany({ where: { workspaceId, articleId }, orderBy: { createdAt: 'asc' } });

async function extracted(publishedOn: string | null = null) {
  const articleId = await upload(publishedOn);
  expect(await runExtraction(deps, await take(), extract)).toBe('done');
  return articleId;
}

describe('a run', () => {
  test('writes its claims and its events in one piece, and is on record', async () => {
    const articleId = await extracted('2024-05-08');
    const claims = await claimsOf(articleId);
    expect(claims.length).toBeGreaterThan(1);
    for (const claim of claims) {
      expect(claim).toMatchObject({ origin: 'extracted', standing: 'accepted', touched: false });
      expect(claim.start).toBeLessThan(claim.end);
    }
    const [run] = await runsOf(articleId);
    expect(run).toMatchObject({ status: 'done', publishedOn: '2024-05-08', attempts: 1 });
    expect(run?.icuVersion).toBe(process.versions['icu']);
    const events = await db.event.findMany({
      where: { workspaceId, subject: `articles/${articleId}` },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ type }) => type)).toEqual([
      'article.uploaded',
      'claims.extracted',
      'extraction.finished',
    ]);
    expect(JSON.stringify(events)).not.toContain('council');
  });

  test('goes to one of many that ask', async () => {
    const articleId = await upload();
    const taken = await Promise.all(Array.from({ length: 4 }, () => takeRun(deps)));
    const runs = taken.flatMap((run) => run ?? []);
    expect(runs).toMatchObject([{ articleId }]);
    await failRun(deps, heldOf(runs), 'error');
  });

  test('whose worker died is done again, and only the living one may finish it', async () => {
    const articleId = await upload();
    const dead = await take();
    expect(await takeRun(deps)).toBeNull();
    const second = await takeRun(later(LEASE_MS + 1));
    expect(second).toMatchObject({ id: dead.id, attempts: 2 });
    expect(await renewLease(deps, dead, null)).toBe(false);
    expect(await runExtraction(deps, dead, extract)).toBe('cancelled');
    expect(await claimsOf(articleId)).toEqual([]);
    expect(await runExtraction(deps, heldOf([second]), extract)).toBe('done');
    expect((await claimsOf(articleId)).length).toBeGreaterThan(1);
  });

  test('that keeps killing its worker is given up', async () => {
    const articleId = await upload();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect(await takeRun(later(attempt * (LEASE_MS + 1)))).toMatchObject({ attempts: attempt });
    }
    expect(await takeRun(later((MAX_ATTEMPTS + 1) * (LEASE_MS + 1)))).toBeNull();
    expect(await runsOf(articleId)).toMatchObject([{ status: 'failed', failure: 'crashed' }]);
  });

  test('that fails says so, and can be asked for again', async () => {
    const articleId = await upload();
    const broken: Extract = async () => {
      throw new Error('A bug in the extractor');
    };
    expect(await runExtraction(deps, await take(), broken)).toBe('failed');
    expect(await runsOf(articleId)).toMatchObject([{ status: 'failed', failure: 'error' }]);
    expect((await extractArticle(reviewer, { articleId }, deps)).ok).toBe(true);
    expect(await runExtraction(deps, await take(), extract)).toBe('done');
  });

  test('that is called off while it works leaves nothing', async () => {
    const articleId = await upload();
    const run = await take();
    const meanwhile: Extract = async (input, handlers) => {
      await cancelExtraction(reviewer, { runId: run.id }, deps);
      return extract(input, handlers);
    };
    expect(await runExtraction(deps, run, meanwhile)).toBe('cancelled');
    expect(await claimsOf(articleId)).toEqual([]);
    expect(await runsOf(articleId)).toMatchObject([{ status: 'cancelled' }]);
  });

  test('that is under way when the server stops goes back to the queue', async () => {
    const articleId = await upload();
    const shutdown = new AbortController();
    const stopping: Extract = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        shutdown.abort();
      });
    expect(await runExtraction(deps, await take(), stopping, shutdown.signal)).toBe('returned');
    expect(await runsOf(articleId)).toMatchObject([{ status: 'queued', attempts: 0 }]);
    expect(await runExtraction(deps, await take(), extract)).toBe('done');
  });
});

describe('a publication date set later', () => {
  test('gives dates to all claims, and keeps what people did', async () => {
    const articleId = await extracted(null);
    const before = await claimsOf(articleId);
    const [first, second] = before;
    if (!first || !second) throw new Error('Two claims are needed');
    expect(first.date).toBeNull();
    const edited = await editClaim(
      reviewer,
      {
        ...{
          claimId: first.id,
          version: 1,
          text: 'Twelve bridges were closed',
          claimant: 'Someone',
        },
        ...{ hedged: true, date: null, validAt: null, checkworthy: true },
        spans: [{ start: first.start, end: first.end }],
      },
      deps,
    );
    expect(edited.ok).toBe(true);
    const disposition = 'dropped' as const;
    const dropped = { claims: [{ claimId: second.id, version: 1 }], disposition, reason: 'Idle' };
    expect((await disposeClaims(reviewer, dropped, deps)).ok).toBe(true);

    const described = await describeArticle(
      reviewer,
      {
        ...{ articleId, version: 1, title: 'Bridges', outlet: null, authors: [], url: null },
        ...{ language: 'en', publishedOn: '2024-05-08' },
      },
      deps,
    );
    expect(described).toMatchObject({ value: { extracting: true } });
    expect(await runExtraction(deps, await take(), extract)).toBe('done');

    const after = await claimsOf(articleId);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    const [mine, theirs] = after;
    expect(mine).toMatchObject({
      ...{ text: 'Twelve bridges were closed', claimant: 'Someone', hedged: true, touched: true },
      date: expect.stringMatching(/^2024-0[45]-\d\d$/),
    });
    expect(theirs).toMatchObject({ disposition: 'dropped', text: second.text });
    const last = await db.event.findFirst({
      where: { workspaceId, subject: `articles/${articleId}/claims/${first.id}` },
      orderBy: { seq: 'desc' },
    });
    expect(last).toMatchObject({ type: 'claim.edited', payload: { version: 3 } });
  });

  test('does not touch an article that nobody worked on twice', async () => {
    const articleId = await extracted('2024-05-08');
    const before = await claimsOf(articleId);
    expect((await extractArticle(reviewer, { articleId }, deps)).ok).toBe(true);
    expect(await runExtraction(deps, await take(), extract)).toBe('done');
    expect(await claimsOf(articleId)).toEqual(before);
  });
});

test('the ledger holds after all of it', async () => {
  const client = new Client({ connectionString: `${process.env['DATABASE_URL']}` });
  await client.connect();
  expect(await verifyLedger(client)).toMatchObject({ ok: true });
  await client.end();
});

function heldOf<T>(runs: readonly (T | null)[]): T {
  const [run] = runs;
  if (!run) throw new Error('No run was taken');
  return run;
}
