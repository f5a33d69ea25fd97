import 'server-only';
import canonicalize from 'canonicalize';
import { seesSource } from '@/lib/evidence/confidentiality';
import { evidenceEvent } from '@/lib/evidence/events';
import { type SourceInput, sourceDetailsSchema, sourceInputSchema } from '@/lib/evidence/schema';
import { urlKey } from '@/lib/evidence/url-key';
import type { Actor } from '@/lib/people/actor';
import type { Source } from '@/prisma/generated/client';
import type { CommandTx } from '@/server/transaction';

/** The earth is at most this far ahead of UTC: until then a day is someone's today. */
const FARTHEST_AHEAD = 14 * 60 * 60 * 1000;

/** The latest ISO day that it may be anywhere. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + FARTHEST_AHEAD).toISOString().slice(0, 10);
}

/** A row as it was entered. */
export function inputOf(row: Source): SourceInput {
  return sourceInputSchema.parse(row);
}

/**
 * Looks for a source by its address, among those the actor may see: what is withheld from someone
 * must not show through by being found. Until the transaction ends nobody else adds this address.
 */
export async function findByAddress(tx: CommandTx<Actor>, url: string): Promise<Source | null> {
  const key = urlKey(url);
  if (key === null) return null;
  const { workspaceId } = tx.actor;
  const lock = `source ${workspaceId} ${key}`;
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const rows = await tx.db.source.findMany({
    where: { workspaceId, urlKey: key },
    orderBy: { id: 'asc' },
  });
  return rows.find((row) => seesSource(tx.actor, row)) ?? null;
}

/**
 * Adds a source that has been checked, or finds the one the library already has under its address,
 * whose details stand. A link without a day of access was accessed today.
 */
export async function addOrReuse(
  tx: CommandTx<Actor>,
  input: SourceInput,
): Promise<{ sourceId: string; reused: boolean }> {
  const known = input.url === null ? null : await findByAddress(tx, input.url);
  if (known) return { sourceId: known.id, reused: true };
  const accessedOn = input.form === 'link' ? tx.now.toISOString().slice(0, 10) : null;
  const source = { ...input, accessedOn: input.accessedOn ?? accessedOn };
  const id = tx.newId();
  const { columns, payload } = await sealSource(tx, source, { id, version: 1 });
  const { workspaceId, personId } = tx.actor;
  await tx.db.source.create({
    data: {
      ...{ workspaceId, id, version: 1, ...columns },
      ...{ createdById: personId, createdAt: tx.now, updatedAt: tx.now },
    },
  });
  tx.record(evidenceEvent('source.added', `sources/${id}`, payload));
  return { sourceId: id, reused: false };
}

/** Seals a source's details; gives the columns that show them and what the ledger says of it. */
export async function sealSource(
  tx: CommandTx,
  source: SourceInput,
  { id, version }: { id: string; version: number },
) {
  const { form, kind, confidentiality } = source;
  const details = sourceDetailsSchema.parse(source);
  const sealed = await tx.seal(`${canonicalize(details)}`);
  const key = details.url === null ? null : urlKey(details.url);
  const columns = { ...details, form, kind, confidentiality, urlKey: key };
  const payload = { sourceId: id, version, form, kind, confidentiality, details: sealed };
  return { columns: { ...columns, detailsId: sealed.textId }, payload };
}
