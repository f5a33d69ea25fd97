import 'server-only';
import { entryHash, GENESIS_HASH } from '@/lib/ledger/chain';
import type { EventDraft, Json } from '@/lib/ledger/schema';
import type { Prisma } from '@/prisma/generated/client';

/** The channel on which other processes hear that a chain has grown; hints may be lost. */
export const LEDGER_CHANNEL = 'winnow_ledger';

type Head = { seq: number; at: Date; hash: string };
type Payload = EventDraft['payload'];

/**
 * Appends events to a chain inside the caller's transaction. Locks the chain's head until the
 * transaction ends, so it comes last. Times never run backwards, whatever the clock does.
 */
export async function appendEvents(
  db: Prisma.TransactionClient,
  workspaceId: string,
  actorId: string,
  now: Date,
  events: EventDraft[],
): Promise<void> {
  if (events.length === 0) return;
  const head = await lockHead(db, workspaceId);
  const at = new Date(Math.max(now.getTime(), head.at.getTime()));
  // Hashed as it will come back: jsonb rewrites numbers and drops what it cannot hold.
  const payloads = await asStored(db, events);
  let { seq, hash } = head;
  const rows = events.map(({ type, subject }, index) => {
    const payload = payloads[index] as Payload;
    const entry = {
      ...{ workspaceId, seq: seq + 1, at: at.toISOString(), actorId, type, subject, payload },
      prevHash: hash,
    };
    seq = entry.seq;
    hash = entryHash(entry);
    return { ...entry, at, hash };
  });
  await db.event.createMany({ data: rows });
  await db.chainHead.update({ where: { workspaceId }, data: { seq, at, hash } });
  await db.$executeRaw`SELECT pg_notify(${LEDGER_CHANNEL}, ${workspaceId})`;
}

async function lockHead(db: Prisma.TransactionClient, workspaceId: string): Promise<Head> {
  await db.chainHead.createMany({
    data: [{ workspaceId, seq: 0, at: new Date(0), hash: GENESIS_HASH }],
    skipDuplicates: true,
  });
  const [head] = await db.$queryRaw<Head[]>`
    SELECT seq, at, hash FROM "ChainHead" WHERE "workspaceId" = ${workspaceId}::uuid FOR UPDATE`;
  if (!head) throw new Error('A chain without a head');
  return head;
}

async function asStored(db: Prisma.TransactionClient, events: EventDraft[]): Promise<Json[]> {
  const list = JSON.stringify(events.map((event) => event.payload));
  const [row] = await db.$queryRaw<{ list: Json[] }[]>`SELECT ${list}::jsonb AS list`;
  return row?.list ?? [];
}
