import 'server-only';
import type { Client } from 'pg';
import { type ChainFault, checkEntry } from '@/lib/ledger/chain';
import { commitmentOf, sealedIn } from '@/lib/ledger/commitment';
import type { LedgerEntry } from '@/lib/ledger/schema';

/** Entries held in memory at a time. */
const BATCH = 200;

/** What a whole ledger holds. `erased` counts commitments whose text is no longer kept. */
export type LedgerCounts = { chains: number; entries: number; texts: number; erased: number };

/** The first thing that does not hold. For `head`, `seq` is the entry the head ought to name. */
export type LedgerFault = {
  workspaceId: string;
  seq: number;
  fault: ChainFault['fault'] | 'head' | 'text-altered';
};

export type LedgerReport =
  | { ok: true; counts: LedgerCounts }
  | { ok: false; counts: LedgerCounts; fault: LedgerFault };

/**
 * Walks every chain from its first entry to its head, in batches, in one read-only snapshot: hashes,
 * links, gaps, order in time, heads, and every commitment whose text is still kept. Stops at the
 * first fault.
 *
 * What no chain can show from within is a rewrite of everything after some entry, head included:
 * for that, compare a hash that was printed elsewhere, such as on a signed summary.
 */
export async function verifyLedger(client: Client): Promise<LedgerReport> {
  const counts: LedgerCounts = { chains: 0, entries: 0, texts: 0, erased: 0 };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    for (const workspaceId of await listChains(client)) {
      counts.chains += 1;
      const fault = await verifyChain(client, workspaceId, counts);
      if (fault) return { ok: false, counts, fault: { workspaceId, ...fault } };
    }
    return { ok: true, counts };
  } finally {
    await client.query('ROLLBACK');
  }
}

async function listChains(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ workspaceId: string }>(
    `SELECT "workspaceId" FROM "ChainHead" UNION SELECT "workspaceId" FROM "Event" ORDER BY 1`,
  );
  return rows.map((row) => row.workspaceId);
}

type Fault = Omit<LedgerFault, 'workspaceId'>;

async function verifyChain(
  client: Client,
  workspaceId: string,
  counts: LedgerCounts,
): Promise<Fault | null> {
  let last: LedgerEntry | null = null;
  for (;;) {
    const batch = await readBatch(client, workspaceId, last?.seq ?? null);
    for (const entry of batch) {
      const fault = checkEntry(last, entry);
      if (fault) return fault;
      counts.entries += 1;
      last = entry;
    }
    const fault = await checkTexts(client, workspaceId, batch, counts);
    if (fault) return fault;
    if (batch.length < BATCH) return checkHead(client, workspaceId, last);
  }
}

async function readBatch(
  client: Client,
  workspaceId: string,
  after: number | null,
): Promise<LedgerEntry[]> {
  // Null reads from the very beginning, also an entry someone gave a seq below 1.
  const { rows } = await client.query<Omit<LedgerEntry, 'at'> & { at: Date }>(
    `SELECT "workspaceId", seq, at, "actorId", type, subject, payload, "prevHash", hash
     FROM "Event" WHERE "workspaceId" = $1 AND ($2::int IS NULL OR seq > $2)
     ORDER BY seq LIMIT ${BATCH}`,
    [workspaceId, after],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function checkTexts(
  client: Client,
  workspaceId: string,
  batch: LedgerEntry[],
  counts: LedgerCounts,
): Promise<Fault | null> {
  const sealed = batch.flatMap(({ seq, payload }) =>
    sealedIn(payload).map((each) => ({ ...each, seq })),
  );
  const { rows } = await client.query<{ id: string; body: string | null; salt: Buffer | null }>(
    `SELECT id, body, salt FROM "Text" WHERE "workspaceId" = $1 AND id = ANY($2::uuid[])`,
    [workspaceId, sealed.map((each) => each.textId)],
  );
  const texts = new Map(rows.map((row) => [row.id, row]));
  for (const { seq, textId, commitment } of sealed) {
    const text = texts.get(textId);
    if (!text || (text.body === null && text.salt === null)) {
      counts.erased += 1;
      continue;
    }
    counts.texts += 1;
    const holds = text.body !== null && text.salt !== null;
    if (!holds || commitmentOf(`${text.body}`, text.salt ?? new Uint8Array()) !== commitment) {
      return { seq, fault: 'text-altered' };
    }
  }
  return null;
}

async function checkHead(
  client: Client,
  workspaceId: string,
  last: LedgerEntry | null,
): Promise<Fault | null> {
  const { rows } = await client.query<{ seq: number; at: Date; hash: string }>(
    `SELECT seq, at, hash FROM "ChainHead" WHERE "workspaceId" = $1`,
    [workspaceId],
  );
  const [head] = rows;
  const holds =
    head !== undefined &&
    last !== null &&
    head.seq === last.seq &&
    head.hash === last.hash &&
    head.at.toISOString() === last.at;
  return holds ? null : { seq: last?.seq ?? 0, fault: 'head' };
}
