import { expect, test } from 'vitest';
import type { Actor } from '@/lib/people/actor';
import { liveDeps } from '@/server/deps';
import { addSource, attachEvidence } from '@/server/evidence/commands';
import { getSource, listSources } from '@/server/evidence/queries';
import { testArticle } from '@/server/testing/article';
import { testEvidence, testSource } from '@/server/testing/evidence';
import { testNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { testDatabase } from '@/server/testing/test-database';
import { withdrawEvidence } from '@/server/verdicts/commands/upstream';

await testDatabase();
const deps = liveDeps();
const { actors } = await testNewsroom();
const { contributor, reviewer, viewer } = actors;

async function add(actor: Actor, change: Parameters<typeof testSource>[0]) {
  return unwrap(await addSource(actor, testSource(change), deps)).sourceId;
}

async function found(actor: Actor, query: string) {
  const { sources } = await listSources(actor, { query });
  return sources.map((source) => source.title);
}

await add(reviewer, { title: 'Hospital count', url: 'https://example.com/a', outlet: 'Wire' });
await add(reviewer, {
  title: 'Gate of the zone',
  url: 'https://example.com/b',
  origin: 'A trader',
});
await add(reviewer, { title: '100% of trade', url: 'https://example.com/c_d', outlet: 'Register' });
const secret = { title: 'Secret nurse', confidentiality: 'confidential' } as const;
const secretId = await add(reviewer, { ...secret, url: 'https://example.com/secret' });
await add(contributor, { ...secret, title: 'Own witness', url: 'https://example.com/own' });

test.each([
  ['hospital', ['Hospital count']],
  ['REGISTER', ['100% of trade']],
  ['trader gate', ['Gate of the zone']],
  ['trader hospital', []],
  ['100%', ['100% of trade']],
  ['c_d', ['100% of trade']],
  ['%', ['100% of trade']],
  ['\\', []],
])('searching for %j', async (query, titles) => {
  expect(await found(viewer, query)).toEqual(titles);
});

test('a confidential source is listed for its reviewers and whoever brought it', async () => {
  expect(await found(reviewer, 'secret')).toEqual(['Secret nurse']);
  expect(await found(contributor, 'secret')).toEqual([]);
  expect(await found(contributor, 'witness')).toEqual(['Own witness']);
  expect(await found(viewer, 'witness')).toEqual([]);
  expect(await getSource(reviewer, secretId)).toMatchObject({ title: 'Secret nurse' });
  expect(await getSource(contributor, secretId)).toBeNull();
});

test('the newest come first, a page at a time', async () => {
  const first = await listSources(reviewer, { take: 2 });
  const rest = await listSources(reviewer, { skip: 2, take: 10 });
  expect(first.total).toBe(5);
  expect(first.sources.map((source) => source.title)).toEqual(['Own witness', 'Secret nurse']);
  expect(rest.sources.map((source) => source.title)).toEqual([
    '100% of trade',
    'Gate of the zone',
    'Hospital count',
  ]);
});

test('a source shows where it is used, and who may edit it', async () => {
  const sourceId = await add(contributor, { title: 'Used', url: 'https://example.com/used' });
  const { articleId, claimIds } = await testArticle(reviewer, [{ text: 'One.' }, { text: 'Two.' }]);
  const evidence = testEvidence(claimIds, { source: { sourceId }, stance: 'refutes' });
  const { evidenceIds } = unwrap(await attachEvidence(contributor, evidence, deps));
  expect((await getSource(contributor, sourceId))?.mayEdit).toBe(true);
  expect((await getSource(viewer, sourceId))?.mayEdit).toBe(false);
  const [evidenceId = ''] = evidenceIds;
  unwrap(await withdrawEvidence(contributor, { evidenceId, version: 1, note: null }, deps));
  expect(await getSource(viewer, sourceId)).toMatchObject({
    addedBy: 'The contributor',
    uses: [
      {
        articleId,
        articleTitle: 'A test article',
        claimText: 'Two.',
        stance: 'refutes',
        state: 'proposed',
      },
    ],
  });
  const { sources } = await listSources(viewer, { query: 'used' });
  expect(sources).toMatchObject([{ title: 'Used', uses: 1 }]);
});

test("another newsroom's library is closed", async () => {
  const other = (await testNewsroom()).actors.owner;
  expect((await listSources(other, {})).total).toBe(0);
  expect(await getSource(other, secretId)).toBeNull();
  expect(await getSource(other, 'no-id')).toBeNull();
});

test('a search for what no text may hold finds nothing', async () => {
  expect(await found(reviewer, 'Hospital\u0000')).toEqual([]);
  expect(await found(reviewer, '\ud800')).toEqual([]);
});
