import { Client } from 'pg';
import { expect, test } from 'vitest';
import { liveDeps } from '@/server/deps';
import { verifyLedger } from '@/server/ledger/verify';
import { mintActor } from '@/server/people/mint-actor';
import { getDesk } from '@/server/reviews/queries';
import { testDatabase } from '@/server/testing/test-database';
import { seedPracticeNewsroom } from './seed';

const db = await testDatabase();
const deps = liveDeps();

test('the practice newsroom shows every state, once, and its ledger holds', async () => {
  await seedPracticeNewsroom(deps);
  await seedPracticeNewsroom(deps);
  const article = await db.article.findFirstOrThrow();
  const { workspaceId, uploadedById: personId } = article;
  const desk = await getDesk(mintActor({ personId, workspaceId, role: 'reviewer' }), article.id);
  const states = new Set(desk?.claims.map((claim) => claim.substance.status));
  expect(states).toEqual(
    new Set(['open', 'corroborated', 'disputed', 'unverifiable', 'disagreement', 'not_checkable']),
  );
  expect(await db.article.count()).toBe(1);
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  expect(await verifyLedger(client)).toMatchObject({ ok: true });
  await client.end();
});
