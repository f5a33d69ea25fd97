import { z } from 'zod';
import type { State } from '@/lib/activity/state';
import { detailsOf } from '@/lib/articles/rules';
import { sourceDetailsSchema } from '@/lib/evidence/schema';
import { faultyElements, verdictReasonSchema } from '@/lib/verdicts/schema';
import { stateOf } from '@/server/claims/load';
import type { Database } from '@/server/db';

/** The rows of record of one newsroom, in the shape that folding its chain gives. */
export async function newsroomTables(
  db: Database,
  workspaceId: string,
): Promise<Omit<State, 'people'>> {
  const where = { workspaceId };
  return {
    workspaces: byId(await db.workspace.findMany({ where: { id: workspaceId } }), (row) => ({
      ...pick(row, 'nameId', 'name', 'timeZone', 'policyId', 'version'),
      createdAt: iso(row.createdAt),
    })),
    policies: byId(await db.policy.findMany({ where }), (row) => ({
      ...pick(row, 'number', 'rules', 'createdById'),
      createdAt: iso(row.createdAt),
    })),
    memberships: byKey(
      await db.membership.findMany({ where }),
      (row) => row.personId,
      (row) => ({
        ...pick(row, 'role', 'version'),
        ...{ createdAt: iso(row.createdAt), removedAt: isoOrNull(row.removedAt) },
      }),
    ),
    invitations: byId(await db.invitation.findMany({ where }), (row) => ({
      ...pick(row, 'role', 'emailId', 'createdById', 'acceptedById'),
      ...{ createdAt: iso(row.createdAt), expiresAt: iso(row.expiresAt) },
      ...{ acceptedAt: isoOrNull(row.acceptedAt), revokedAt: isoOrNull(row.revokedAt) },
    })),
    articles: byId(await db.article.findMany({ where }), (row) => ({
      ...pick(row, 'version', 'detailsId', 'language', 'publishedOn', 'currentVersionId'),
      ...pick(row, 'policyId', 'signOffId', 'uploadedById'),
      ...{ details: detailsOf(row), createdAt: iso(row.createdAt) },
    })),
    articleVersions: byId(await db.articleVersion.findMany({ where }), (row) => ({
      ...pick(row, 'articleId', 'number', 'bodyId', 'fileSha256', 'encoding', 'createdById'),
      createdAt: iso(row.createdAt),
    })),
    claims: byId(
      await db.claim.findMany({ where, include: { parents: { orderBy: { parentId: 'asc' } } } }),
      (row) => ({
        ...pick(row, 'articleId', 'articleVersionId', 'version', 'round', 'origin', 'standing'),
        ...pick(row, 'disposition', 'dispositionReasonId', 'contentId', 'runId', 'touched'),
        ...pick(stateOf(row), 'content', 'spans'),
        parentIds: row.parents.map(({ parentId }) => parentId),
        ...{ createdById: row.createdById, createdAt: iso(row.createdAt) },
      }),
    ),
    sources: byId(await db.source.findMany({ where }), (row) => ({
      ...pick(row, 'version', 'form', 'kind', 'confidentiality', 'detailsId', 'createdById'),
      ...{ details: sourceDetailsSchema.parse(row), createdAt: iso(row.createdAt) },
    })),
    evidence: byId(await db.evidence.findMany({ where }), (row) => ({
      ...pick(row, 'version', 'claimId', 'sourceId', 'target', 'stance', 'state', 'passageId'),
      ...pick(row, 'describesAt', 'againstInterest', 'attachedById', 'decidedById'),
      ...pick(row, 'decisionNoteId'),
      ...{ attachedAt: iso(row.attachedAt), decidedAt: isoOrNull(row.decidedAt) },
    })),
    assessments: byId(await db.assessment.findMany({ where }), (row) => ({
      ...pick(row, 'claimId', 'round', 'target', 'verdict', 'correctedWordingId', 'rationaleId'),
      ...pick(row, 'asOfSeq', 'resolution', 'assessorId'),
      reason: verdictReasonSchema.parse(row.reason),
      faultyElements: z.array(z.enum(faultyElements)).parse(row.faultyElements),
      ...{ asOf: iso(row.asOf), createdAt: iso(row.createdAt) },
      withdrawnAt: isoOrNull(row.withdrawnAt),
    })),
    signOffs: byId(await db.signOff.findMany({ where }), (row) => ({
      ...pick(row, 'articleId', 'articleVersionId', 'frozenId', 'noteId', 'signedById'),
      ...pick(row, 'withdrawnById', 'withdrawalReasonId'),
      ...{ signedAt: iso(row.signedAt), withdrawnAt: isoOrNull(row.withdrawnAt) },
    })),
    comments: byId(await db.comment.findMany({ where }), (row) => ({
      ...pick(row, 'claimId', 'bodyId', 'authorId'),
      createdAt: iso(row.createdAt),
    })),
  };
}

/** The accounts of the installation, in the same shape. */
export async function accountTable(db: Database): Promise<State['people']> {
  return byId(await db.person.findMany(), (row) => ({
    ...pick(row, 'identityId', 'sessionVersion'),
    identity: { email: `${row.email}`, name: row.name },
    createdAt: iso(row.createdAt),
  }));
}

const iso = (at: Date): string => at.toISOString();
const isoOrNull = (at: Date | null): string | null => at && iso(at);

function pick<Row, Key extends keyof Row>(row: Row, ...keys: Key[]): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}

function byKey<Row, Folded>(
  rows: Row[],
  keyOf: (row: Row) => string,
  fold: (row: Row) => Folded,
): Map<string, Folded> {
  return new Map(rows.map((row) => [keyOf(row), fold(row)]));
}

function byId<Row extends { id: string }, Folded>(rows: Row[], fold: (row: Row) => Folded) {
  return byKey(rows, (row) => row.id, fold);
}
