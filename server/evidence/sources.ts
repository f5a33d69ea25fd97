import 'server-only';
import { evidenceEvent } from '@/lib/evidence/events';
import { changesWeight, checkSource, mayEditSource } from '@/lib/evidence/rules';
import { type EditSource, type SourceInput, sourceInputSchema } from '@/lib/evidence/schema';
import type { Actor } from '@/lib/people/actor';
import { accept, type Result, refuse } from '@/lib/result';
import type { Source } from '@/prisma/generated/client';
import { lockClaims } from '@/server/claims/lock';
import type { Changed } from '@/server/claims/reopening';
import {
  addOrReuse,
  findByAddress,
  inputOf,
  latestToday,
  sealSource,
} from '@/server/evidence/library';
import type { CommandTx } from '@/server/transaction';

type Tx = CommandTx<Actor>;

/**
 * Adds a source to the library. An address that the library has already gives that source, with
 * `reused` true, and leaves its details as they are.
 *
 * Refusal: `evidence.sourceIncomplete`.
 */
export async function addSource(
  tx: Tx,
  input: SourceInput,
): Promise<Result<{ sourceId: string; reused: boolean }>> {
  const source = checkSource(input, latestToday(tx.now));
  return source.ok ? accept(await addOrReuse(tx, source.value)) : source;
}

/**
 * Changes a source. When that changes whose word it is, the claims whose accepted evidence it is
 * are unsettled; those of signed-off articles stay as they were printed.
 *
 * Refusals: `common.notFound`, `common.conflict` (the stored source in `theirs`),
 * `evidence.sourceIncomplete`, `evidence.sameAddress`, `evidence.notYourSource`,
 * `evidence.sourceInUse`.
 */
export async function editSource(
  tx: Tx,
  input: EditSource,
): Promise<Result<Changed<{ sourceId: string; version: number }>>> {
  const source = checkSource(sourceInputSchema.parse(input), latestToday(tx.now));
  if (!source.ok) return source;
  const claims = await lockClaims(tx, await claimsRestingOn(tx, input.sourceId));
  if (!claims.ok) return claims;
  const row = await lockSource(tx, input.sourceId);
  if (!row) return refuse('common.notFound');
  const allowed = mayEditSource(tx.actor, { ...row, inUse: await isInUse(tx, row.id) });
  if (!allowed.ok) return allowed;
  const before = inputOf(row);
  const { id, version } = row;
  if (version !== input.version)
    return refuse('common.conflict', { theirs: { id, version, ...before } });
  const same = source.value.url === null ? null : await findByAddress(tx, source.value.url);
  if (same && same.id !== id) {
    const { title } = same;
    return refuse('evidence.sameAddress', {
      params: { title },
      fields: { url: 'evidence.sameAddress' },
    });
  }

  const next = { id, version: version + 1 };
  const { columns, payload } = await sealSource(tx, source.value, next);
  await tx.db.source.update({
    where: { workspaceId_id: { workspaceId: tx.actor.workspaceId, id } },
    data: { ...columns, version: next.version, updatedAt: tx.now },
  });
  tx.record(evidenceEvent('source.edited', `sources/${id}`, payload));
  const value = { sourceId: id, version: next.version };
  if (!changesWeight(before, source.value)) return accept({ value, reopens: [] });
  // What was attached while we waited for the source is locked late; a circle would be retried.
  const claimIds = await claimsRestingOn(tx, id);
  const late = await lockClaims(tx, claimIds);
  if (!late.ok) return late;
  return accept({ value, reopens: [{ claimIds, because: 'source_changed' }] });
}

/** Claims of articles still being checked that have accepted evidence from a source. */
async function claimsRestingOn({ db, actor }: Tx, sourceId: string): Promise<string[]> {
  const rows = await db.evidence.findMany({
    where: {
      ...{ workspaceId: actor.workspaceId, sourceId, state: 'accepted' },
      claim: { article: { signOffId: null } },
    },
    select: { claimId: true },
    distinct: ['claimId'],
  });
  return rows.map((row) => row.claimId);
}

async function isInUse({ db, actor }: Tx, sourceId: string): Promise<boolean> {
  const where = { workspaceId: actor.workspaceId, sourceId, state: 'accepted' } as const;
  return (await db.evidence.count({ where })) > 0;
}

async function lockSource({ db, actor }: Tx, id: string): Promise<Source | null> {
  const { workspaceId } = actor;
  await db.$queryRaw`
    SELECT id FROM "Source"
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return db.source.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}
