import type { evidenceEvents } from '@/lib/evidence/events';
import type { EvidenceState } from '@/lib/evidence/schema';
import { sourceDetailsSchema } from '@/lib/evidence/schema';
import type { Sealed } from '@/lib/ledger/schema';
import type { Payload } from './registry';
import { change, type Step, type Steps } from './step';

export const evidenceSteps: Steps<keyof typeof evidenceEvents> = {
  'source.added': (step, { sourceId, details, ...source }) => {
    const made = { createdById: step.actorId, createdAt: step.at };
    step.state.sources.set(sourceId, { ...source, ...detailed(step, details), ...made });
  },
  'source.edited': (step, { sourceId, details, ...source }) =>
    change(step.state.sources, sourceId, { ...source, ...detailed(step, details) }),
  'evidence.attached': ({ state, actorId, at }, { evidenceId, passage, ...attached }) => {
    const isDecided = attached.state === 'accepted';
    state.evidence.set(evidenceId, {
      ...{ ...attached, passageId: passage.textId, attachedById: actorId, attachedAt: at },
      decidedById: isDecided ? actorId : null,
      decidedAt: isDecided ? at : null,
      decisionNoteId: null,
    });
    change(state.claims, attached.claimId, { touched: true });
  },
  'evidence.accepted': (step, decision) => decide(step, 'accepted', decision),
  'evidence.declined': (step, decision) => decide(step, 'declined', decision),
  'evidence.withdrawn': (step, decision) => decide(step, 'withdrawn', decision),
};

function decide(
  { state, actorId, at }: Step,
  decided: EvidenceState,
  { evidenceId, version, note }: Payload<'evidence.accepted'>,
): void {
  const decision = { decidedById: actorId, decidedAt: at, decisionNoteId: note?.textId ?? null };
  change(state.evidence, evidenceId, { state: decided, version, ...decision });
}

function detailed({ textOf }: Step, sealed: Sealed) {
  const text = textOf(sealed);
  const details = text === null ? null : sourceDetailsSchema.parse(JSON.parse(text));
  return { detailsId: sealed.textId, details };
}
