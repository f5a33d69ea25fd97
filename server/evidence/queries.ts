import 'server-only';
import { validate as isUuid } from 'uuid';
import { seesSource } from '@/lib/evidence/confidentiality';
import type { LibraryPage, SourceRecord } from '@/lib/evidence/library';
import { mayEditSource } from '@/lib/evidence/rules';
import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import { isStorable } from '@/lib/text';
import type { Prisma } from '@/prisma/generated/client';
import { database } from '@/server/db';
import { shownSource } from '@/server/evidence/rows';

/**
 * The newsroom's sources that have every word of the query in their title, outlet, author, address
 * or origin, newest first. Sources that are withheld from the actor are left out, and so cannot be
 * found by guessing at their words.
 */
export async function listSources(
  actor: Actor,
  { query = '', skip = 0, take = 50 }: { query?: string; skip?: number; take?: number },
  db = database(),
): Promise<LibraryPage> {
  // What cannot be stored is not there to be found, and the database would not take the question.
  if (!can(actor.role, 'workspace.read') || !isStorable(query)) return { sources: [], total: 0 };
  const words = query.split(/\s+/).filter(Boolean).slice(0, 10);
  const where = {
    workspaceId: actor.workspaceId,
    AND: [seenBy(actor), ...words.map(having)],
  } satisfies Prisma.SourceWhereInput;
  const [rows, total] = await Promise.all([
    db.source.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip,
      take,
      include: { _count: { select: { evidence: { where: { state: { not: 'withdrawn' } } } } } },
    }),
    db.source.count({ where }),
  ]);
  const sources = rows.map((row) => ({
    ...shownSource(actor, row),
    addedAt: row.createdAt.toISOString(),
    uses: row._count.evidence,
  }));
  return { sources, total };
}

function seenBy(actor: Actor): Prisma.SourceWhereInput {
  if (can(actor.role, 'source.readConfidential')) return {};
  return { OR: [{ confidentiality: { not: 'confidential' } }, { createdById: actor.personId }] };
}

function having(word: string): Prisma.SourceWhereInput {
  const contains = word.replace(/[\\%_]/g, '\\$&');
  const found = { contains, mode: 'insensitive' } as const;
  const fields = ['title', 'outlet', 'author', 'url', 'origin'] as const;
  return { OR: fields.map((field) => ({ [field]: found })) };
}

/** One source and where it is used. Null when the actor's newsroom has none, or it is withheld. */
export async function getSource(
  actor: Actor,
  sourceId: string,
  db = database(),
): Promise<SourceRecord | null> {
  const { workspaceId } = actor;
  if (!isUuid(sourceId) || !can(actor.role, 'workspace.read')) return null;
  const where = { workspaceId_id: { workspaceId, id: sourceId } };
  const row = await db.source.findUnique({ where });
  if (!row || !seesSource(actor, row)) return null;
  const uses = await db.evidence.findMany({
    where: { workspaceId, sourceId, state: { not: 'withdrawn' } },
    orderBy: [{ attachedAt: 'desc' }, { id: 'desc' }],
    take: 200,
    include: { claim: { include: { article: { select: { id: true, title: true } } } } },
  });
  const adder = await db.person.findUnique({ where: { id: row.createdById } });
  const inUse = uses.some((use) => use.state === 'accepted');
  return {
    ...shownSource(actor, row),
    addedAt: row.createdAt.toISOString(),
    addedBy: adder?.name ?? '',
    mayEdit: can(actor.role, 'source.add') && mayEditSource(actor, { ...row, inUse }).ok,
    uses: uses.map(({ id, target, stance, state, claim }) => ({
      ...{ evidenceId: id, target, stance, state, claimId: claim.id, claimText: claim.text },
      ...{ articleId: claim.article.id, articleTitle: claim.article.title },
    })),
  };
}
