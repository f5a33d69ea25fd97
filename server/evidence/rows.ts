import 'server-only';
import {
  blankDetails,
  blankPassage,
  harmlessWarnings,
  seesSource,
} from '@/lib/evidence/confidentiality';
import { type ClaimSetting, weigh } from '@/lib/evidence/independence';
import type { ShownSource } from '@/lib/evidence/library';
import { type Passage, passageSchema, type SourceDetails } from '@/lib/evidence/schema';
import type { Actor } from '@/lib/people/actor';
import type { Evidence, Prisma, Source } from '@/prisma/generated/client';

/** Evidence with the texts it names, of which an erased one is null. */
export type EvidenceRow = Omit<Evidence, 'workspaceId' | 'passageId' | 'decisionNoteId'> & {
  source: Source;
  passage: string | null;
  decisionNote: string | null;
};

/** All evidence of an article's claims, oldest first, with the sources, in two queries. */
export async function articleEvidence(
  db: Prisma.TransactionClient,
  workspaceId: string,
  articleId: string,
): Promise<EvidenceRow[]> {
  const rows = await db.$queryRaw<Omit<EvidenceRow, 'source'>[]>`
    SELECT e.id, e.version, e."claimId", e."sourceId", e.target, e.stance, e.state,
      e."describesAt", e."againstInterest", e."attachedById", e."attachedAt",
      e."decidedById", e."decidedAt", p.body AS passage, n.body AS "decisionNote"
    FROM "Claim" c
    JOIN "Evidence" e ON e."workspaceId" = c."workspaceId" AND e."claimId" = c.id
    JOIN "Text" p ON p."workspaceId" = e."workspaceId" AND p.id = e."passageId"
    LEFT JOIN "Text" n ON n."workspaceId" = e."workspaceId" AND n.id = e."decisionNoteId"
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."articleId" = ${articleId}::uuid
    ORDER BY e."attachedAt", e.id`;
  const sources = await db.source.findMany({
    where: { workspaceId, id: { in: [...new Set(rows.map((row) => row.sourceId))] } },
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  return rows.map((row) => {
    const source = byId.get(row.sourceId);
    if (!source) throw new Error('Evidence without its source');
    return { ...row, source };
  });
}

function detailsOf(row: Source): SourceDetails {
  const { title, url, outlet, author, publishedOn, accessedOn, origin, alignedWith } = row;
  const { verifiedPlace, verifiedOn } = row;
  const voice = { title, url, outlet, author, origin, alignedWith };
  return { ...voice, publishedOn, accessedOn, verifiedPlace, verifiedOn };
}

/** A source as someone may see it: one that is withheld from them is blank. */
export function shownSource(viewer: Actor, row: Source): ShownSource {
  const { id, version, form, kind, confidentiality } = row;
  const withheld = !seesSource(viewer, row);
  const details = withheld ? blankDetails : detailsOf(row);
  return { ...details, id, version, form, kind, confidentiality, withheld };
}

/**
 * A piece of evidence as someone may see it, weighed for its claim. Of a withheld source the words
 * are blank too, unless it was they who entered them.
 */
export function shownEvidence(viewer: Actor, row: EvidenceRow, setting: ClaimSetting) {
  const { id, version, target, stance, state, describesAt, againstInterest, attachedById } = row;
  const shown = shownSource(viewer, row.source);
  const { independent, warnings } = weigh(row.source, describesAt, setting);
  const blank = shown.withheld && attachedById !== viewer.personId;
  return {
    ...(blank ? blankPassage : passageOf(row)),
    ...{ id, version, target, stance, state, describesAt, againstInterest, attachedById },
    source: shown,
    independent,
    warnings: shown.withheld ? harmlessWarnings(warnings) : warnings,
    attachedAt: row.attachedAt.toISOString(),
    decidedById: row.decidedById,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionNote: blank ? null : row.decisionNote,
  };
}

function passageOf({ passage }: EvidenceRow): Passage {
  return passage === null ? blankPassage : passageSchema.parse(JSON.parse(passage));
}
