import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryHash } from '@/lib/ledger/chain';
import type { LedgerEntry } from '@/lib/ledger/schema';
import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { testDatabase } from '@/server/testing/test-database';
import { inTransaction } from '@/server/transaction';
import { verifyLedger } from './verify';

await testDatabase();
const client = new Client({ connectionString: `${process.env['DATABASE_URL']}` });
const chains = [randomUUID(), randomUUID()] as const;
const ENTRIES = 230; // more than one batch

beforeAll(async () => {
  await client.connect();
  for (const workspaceId of chains) await writeChain(workspaceId);
  for (const table of ['Event', 'ChainHead', 'Text']) {
    await client.query(`CREATE TABLE "Kept${table}" AS TABLE "${table}"`);
  }
});

afterAll(() => client.end());

/** Commands of one to three events, each with a sealed text, as the corridor writes them. */
async function writeChain(workspaceId: string) {
  const author = { workspaceId, personId: randomUUID() };
  for (let written = 0; written < ENTRIES; ) {
    const size = Math.min(1 + (written % 3), ENTRIES - written);
    await inTransaction(liveDeps(), author, async (tx) => {
      for (let index = 0; index < size; index += 1) {
        const note = await tx.seal(`Note ${written + index}`);
        tx.record({ type: 'test.noted', subject: `notes/${written}`, payload: { index, note } });
      }
      return accept(null);
    });
    written += size;
  }
}

async function restore() {
  for (const table of ['Event', 'ChainHead', 'Text']) {
    await client.query(`TRUNCATE "${table}" CASCADE`);
    await client.query(`INSERT INTO "${table}" TABLE "Kept${table}"`);
  }
}

test('an untouched ledger holds, and everything in it is counted', async () => {
  expect(await verifyLedger(client)).toEqual({
    ok: true,
    counts: { chains: 2, entries: 2 * ENTRIES, texts: 2 * ENTRIES, erased: 0 },
  });
});

test('an erased text leaves the chain intact', async () => {
  await client.query(
    `UPDATE "Text" SET body = NULL, salt = NULL, "erasedAt" = now() WHERE body = 'Note 7'`,
  );
  const report = await verifyLedger(client);
  await restore();
  expect(report).toMatchObject({ ok: true, counts: { texts: 2 * ENTRIES - 2, erased: 2 } });
});

type Place = { workspaceId: string; seq: number };
type Tampering = (place: Place) => Promise<{ firstBad: number }>;

const where = `WHERE "workspaceId" = $1 AND seq = $2`;
const values = ({ workspaceId, seq }: Place) => [workspaceId, seq];

function edit(assignment: string): Tampering {
  return async (place) => {
    await client.query(`UPDATE "Event" SET ${assignment} ${where}`, values(place));
    return { firstBad: place.seq };
  };
}

async function readEntry(place: Place): Promise<LedgerEntry> {
  const { rows } = await client.query(`SELECT * FROM "Event" ${where}`, values(place));
  return { ...rows[0], at: rows[0].at.toISOString() };
}

async function insertEntry(entry: LedgerEntry) {
  const { workspaceId, seq, at, actorId, type, subject, payload, prevHash, hash } = entry;
  const row = [workspaceId, seq, at, actorId, type, subject, payload, prevHash, hash];
  await client.query(`INSERT INTO "Event" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, row);
}

/** Moves an entry and all after it; by way of far numbers, since no two may meet on the way. */
async function shift({ workspaceId, seq }: Place, by: number) {
  const far = 1_000_000;
  const sql = `UPDATE "Event" SET seq = seq + $3 WHERE "workspaceId" = $1 AND seq >= $2`;
  await client.query(sql, [workspaceId, seq, far]);
  await client.query(sql, [workspaceId, far, by - far]);
}

const tamperings: Record<string, Tampering> = {
  'editing the type': edit(`type = 'test.forged'`),
  'editing the subject': edit(`subject = subject || '/x'`),
  'editing the payload': edit(`payload = payload || '{"index": 99}'`),
  'editing the author': edit(`"actorId" = gen_random_uuid()`),
  'editing the time': edit(`at = at + interval '1 millisecond'`),
  'editing the hash': edit(`hash = encode(sha256(hash::bytea), 'hex')`),
  'editing the link': edit(`"prevHash" = encode(sha256(hash::bytea), 'hex')`),
  'editing an entry and making its hash fit': async (place) => {
    const hash = entryHash({ ...(await readEntry(place)), type: 'test.forged' });
    const assignment = `type = 'test.forged', hash = '${hash}'`;
    await client.query(`UPDATE "Event" SET ${assignment} ${where}`, values(place));
    // The next entry no longer follows; after the last one, the head does not name it.
    return { firstBad: Math.min(place.seq + 1, ENTRIES) };
  },
  deleting: async (place) => {
    await client.query(`DELETE FROM "Event" ${where}`, values(place));
    return { firstBad: Math.min(place.seq, ENTRIES - 1) };
  },
  'deleting and closing the gap': async (place) => {
    await client.query(`DELETE FROM "Event" ${where}`, values(place));
    await shift(place, -1);
    return { firstBad: Math.min(place.seq, ENTRIES - 1) };
  },
  'swapping with the next entry': async ({ workspaceId, seq }) => {
    const first = Math.min(seq, ENTRIES - 1);
    for (const [from, to] of [
      [first, 0],
      [first + 1, first],
      [0, first + 1],
    ]) {
      const sql = `UPDATE "Event" SET seq = $3 ${where}`;
      await client.query(sql, [workspaceId, from, to]);
    }
    return { firstBad: first };
  },
  'inserting a copy': async (place) => {
    const copy = await readEntry(place);
    await shift(place, 1);
    await insertEntry(copy);
    return { firstBad: place.seq + 1 };
  },
  'adding an entry that fits, behind the head': async ({ workspaceId }) => {
    const last = await readEntry({ workspaceId, seq: ENTRIES });
    const entry = { ...last, seq: ENTRIES + 1, prevHash: last.hash };
    await insertEntry({ ...entry, hash: entryHash(entry) });
    return { firstBad: ENTRIES + 1 };
  },
  'rewording a sealed text': async (place) => {
    const { note } = (await readEntry(place)).payload as { note: { textId: string } };
    await client.query(`UPDATE "Text" SET body = body || '!' WHERE id = $1`, [note.textId]);
    return { firstBad: place.seq };
  },
  'clearing a sealed text but not its salt': async (place) => {
    const { note } = (await readEntry(place)).payload as { note: { textId: string } };
    await client.query(`UPDATE "Text" SET body = NULL WHERE id = $1`, [note.textId]);
    return { firstBad: place.seq };
  },
  'moving the head back': async ({ workspaceId, seq }) => {
    const back = Math.min(seq, ENTRIES - 1);
    await client.query(`UPDATE "ChainHead" SET seq = $2 WHERE "workspaceId" = $1`, [
      workspaceId,
      back,
    ]);
    return { firstBad: ENTRIES };
  },
  'removing the head': async ({ workspaceId }) => {
    await client.query(`DELETE FROM "ChainHead" WHERE "workspaceId" = $1`, [workspaceId]);
    return { firstBad: ENTRIES };
  },
};

const place = fc.record({
  workspaceId: fc.constantFrom(...chains),
  seq: fc.oneof(fc.constantFrom(1, ENTRIES), fc.integer({ min: 1, max: ENTRIES })),
});

describe.each(Object.entries(tamperings))('%s', (_, tamper) => {
  test('is found, with the first entry that is not as written', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        const { firstBad } = await tamper(at);
        const report = await verifyLedger(client);
        await restore();
        expect(report).toMatchObject({ ok: false });
        expect(report.ok ? null : report.fault).toMatchObject({
          workspaceId: at.workspaceId,
          seq: firstBad,
        });
      }),
      { numRuns: 8 },
    );
  });
});
