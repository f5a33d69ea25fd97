import type { claimEvents } from '@/lib/claims/events';
import { claimContentSchema } from '@/lib/claims/schema';
import type { Span } from '@/lib/extraction/schema';
import type { Sealed } from '@/lib/ledger/schema';
import type { FoldedClaim } from './state';
import { articleOf, change, rowOf, type Step, type Steps } from './step';

export const claimSteps: Steps<keyof typeof claimEvents> = {
  'claims.extracted': (step, { runId, articleVersionId, claims }) => {
    for (const { claimId, version, ...wording } of claims) {
      if (step.state.claims.has(claimId)) reword(step, claimId, version, wording);
      else {
        const made = { origin: 'extracted', standing: 'accepted', touched: false, runId } as const;
        make(step, claimId, { ...made, articleVersionId, version }, wording);
      }
    }
  },
  'extraction.finished': ({ state }, { removed }) => {
    for (const claimId of removed) state.claims.delete(claimId);
  },
  'claim.added': (step, { claimId, articleVersionId, version, standing, ...wording }) =>
    make(step, claimId, { origin: 'added', articleVersionId, version, standing }, wording),
  'claim.edited': (step, { claimId, version, ...wording }) => {
    reword(step, claimId, version, wording);
    change(step.state.claims, claimId, { touched: true });
  },
  'claim.accepted': ({ state }, { claimId, version }) =>
    change(state.claims, claimId, { version, standing: 'accepted', touched: true }),
  'claim.split': (step, { claimId, version, parts }) => {
    const { articleVersionId } = rowOf(step.state.claims, claimId);
    const made: Made = { origin: 'split', articleVersionId, parentIds: [claimId] };
    for (const { claimId: part, ...wording } of parts) make(step, part, made, wording);
    change(step.state.claims, claimId, { version, disposition: 'split', touched: true });
  },
  'claims.merged': (step, { claims, claimId, ...wording }) => {
    const parentIds = claims.map((claim) => claim.claimId).sort();
    const { articleVersionId } = rowOf(step.state.claims, parentIds[0] ?? '');
    make(step, claimId, { origin: 'merged', articleVersionId, parentIds }, wording);
    for (const { claimId: id, version } of claims) {
      change(step.state.claims, id, { version, disposition: 'merged', touched: true });
    }
  },
  'claims.disposed': ({ state }, { claims, disposition, reason }) => {
    const dispositionReasonId = reason?.textId ?? null;
    for (const { claimId, version } of claims) {
      const disposed = { version, disposition, dispositionReasonId, touched: true };
      change(state.claims, claimId, disposed);
    }
  },
  'claim.restored': ({ state }, { claimId, version }) => {
    const restored = { disposition: 'checkable', dispositionReasonId: null } as const;
    change(state.claims, claimId, { version, ...restored, touched: true });
  },
};

type Wording = { content: Sealed; spans: Span[] };
type Made = Pick<FoldedClaim, 'origin' | 'articleVersionId'> & Partial<FoldedClaim>;

function make(step: Step, claimId: string, made: Made, wording: Wording): void {
  step.state.claims.set(claimId, {
    ...{ articleId: articleOf(step.subject), version: 1, round: 1, standing: 'accepted' },
    ...{ disposition: 'checkable', dispositionReasonId: null, runId: null, touched: true },
    ...{ parentIds: [], createdById: step.actorId, createdAt: step.at },
    ...worded(step, wording),
    ...made,
  });
}

function reword(step: Step, claimId: string, version: number, wording: Wording): void {
  change(step.state.claims, claimId, { version, ...worded(step, wording) });
}

function worded({ textOf }: Step, { content, spans }: Wording) {
  const text = textOf(content);
  const said = text === null ? null : claimContentSchema.parse(JSON.parse(text));
  return { contentId: content.textId, content: said, spans };
}
