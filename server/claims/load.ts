import 'server-only';
import type { ClaimState } from '@/lib/claims/rules';
import { groundsSchema } from '@/lib/claims/schema';
import { claimKindSchema, quantitySchema, spanSchema } from '@/lib/extraction/schema';
import type { Claim } from '@/prisma/generated/client';
import type { CommandTx } from '@/server/transaction';

/** A row as the rules see it. */
export function stateOf(row: Claim): ClaimState {
  const { id, version, articleVersionId, standing, disposition } = row;
  return {
    ...{ id, version, articleVersionId, standing, disposition },
    spans: spanSchema.array().parse(row.spans),
    content: {
      text: row.text,
      claimant: row.claimant,
      hedged: row.hedged,
      hedge: row.hedge,
      caveat: row.caveat,
      quantities: quantitySchema.array().parse(row.quantities),
      date: row.date,
      validAt: row.validAt,
      entities: row.entities,
      kind: claimKindSchema.parse(row.kind),
      checkworthy: row.checkworthy,
      worthReasons: row.worthReasons,
      confidence: row.confidence,
      grounds: groundsSchema.parse(row.grounds),
    },
  };
}

/** The text of an article version. Empty once it has been erased, so that no span fits it. */
export async function bodyOf(tx: CommandTx, versionId: string) {
  const version = await tx.db.articleVersion.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: tx.actor.workspaceId, id: versionId } },
    include: { body: true },
  });
  return { versionId, text: version.body.body ?? '' };
}
