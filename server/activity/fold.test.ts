import fc from 'fast-check';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { foldEvents } from '@/lib/activity/fold';
import type { State } from '@/lib/activity/state';
import type { Json, LedgerEntry } from '@/lib/ledger/schema';
import { INSTALLATION_ID } from '@/lib/people/actor';
import { liveDeps } from '@/server/deps';
import { verifyLedger } from '@/server/ledger/verify';
import { articleMoves } from '@/server/testing/moves/articles';
import { claimMoves } from '@/server/testing/moves/claims';
import { evidenceMoves } from '@/server/testing/moves/evidence';
import { peopleMoves } from '@/server/testing/moves/people';
import { reviewMoves } from '@/server/testing/moves/reviews';
import { diceOf, type Move, type World } from '@/server/testing/moves/world';
import { testNewsroom } from '@/server/testing/newsroom';
import { accountTable, newsroomTables } from '@/server/testing/tables';
import { testDatabase } from '@/server/testing/test-database';

const db = await testDatabase();
const deps = liveDeps();

const { upload, describe, extract, runJobs } = articleMoves;
const stages = {
  articleMoves: { upload, describe, extract },
  claimMoves,
  evidenceMoves,
  reviewMoves,
  peopleMoves,
};
const supplies: Move[] = [
  ...[runJobs, claimMoves.add, evidenceMoves.attach, reviewMoves.assess, peopleMoves.invite],
];
const moves = Object.entries(stages).flatMap(([stage, list]) =>
  Object.entries<Move>(list).map(([name, move]): [string, Move] => [`${stage} ${name}`, move]),
);

/** Not something anybody does, but it happens in between. */
const runJobsTurn: [string, Move] = ['jobs', runJobs];

const history = fc.record({
  turns: fc.array(fc.constantFrom(...moves, runJobsTurn), {
    minLength: 20,
    maxLength: 50,
    size: 'max',
  }),
  chances: fc.array(fc.nat(), { minLength: 50, maxLength: 200, size: 'max' }),
});

async function newWorld(chances: readonly number[]): Promise<World> {
  const world = { ...(await testNewsroom(deps)), deps, dice: diceOf(chances) };
  await articleMoves.upload(world);
  await articleMoves.runJobs(world);
  return world;
}

/** What the chain says, read as anybody could who has the database. */
async function folded(workspaceId: string): Promise<State> {
  const events = await db.event.findMany({ where: { workspaceId }, orderBy: { seq: 'asc' } });
  const texts = await db.text.findMany({ where: { workspaceId } });
  const bodies = new Map(texts.map((text) => [text.id, text.body]));
  const entries = events.map(
    ({ at, payload, ...rest }): LedgerEntry => ({
      ...{ ...rest, at: at.toISOString() },
      payload: payload as { [key: string]: Json },
    }),
  );
  return foldEvents(entries, ({ textId }) => bodies.get(textId) ?? null);
}

async function expectFoldToBeTables(workspaceId: string) {
  const { people: _, ...state } = await folded(workspaceId);
  expect(state).toEqual(await newsroomTables(db, workspaceId));
}

test('after any history the chain alone gives the state of the tables', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ turns, chances }) => {
      const world = await newWorld(chances);
      for (const [, move] of turns) await move(world);
      await expectFoldToBeTables(world.workspaceId);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 300_000);

test('also after one in which everything has succeeded that anybody can do', async () => {
  const world = await newWorld(fc.sample(fc.nat(), { numRuns: 1000, seed: 1027 }));
  const waiting = new Map(moves);
  for (let round = 0; round < 100 && waiting.size > 0; round += 1) {
    for (const [name, move] of waiting) {
      if ((await move(world))?.ok) waiting.delete(name);
    }
    // Those that wait need something to work on.
    for (const move of supplies) await move(world);
  }
  expect([...waiting.keys()]).toEqual([]);
  await expectFoldToBeTables(world.workspaceId);
}, 300_000);

test('the accounts of the installation fold from its own chain', async () => {
  expect((await folded(INSTALLATION_ID)).people).toEqual(await accountTable(db));
});

test('every chain that was written holds, with every text that was sealed', async () => {
  const client = new Client({ connectionString: `${process.env['DATABASE_URL']}` });
  await client.connect();
  const report = await verifyLedger(client);
  await client.end();
  expect(report).toMatchObject({ ok: true, counts: { erased: 0 } });
});
