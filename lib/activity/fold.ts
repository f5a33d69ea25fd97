import type { LedgerEntry, Sealed } from '@/lib/ledger/schema';
import { articleSteps } from './article-steps';
import { claimSteps } from './claim-steps';
import { evidenceSteps } from './evidence-steps';
import { peopleSteps } from './people-steps';
import { type EventType, eventTypes, isEventType } from './registry';
import { reviewSteps } from './review-steps';
import { emptyState, type State } from './state';
import type { Step, Steps } from './step';
import { verdictSteps } from './verdict-steps';

const steps: Steps<EventType> = {
  ...peopleSteps,
  ...articleSteps,
  ...claimSteps,
  ...evidenceSteps,
  ...verdictSteps,
  ...reviewSteps,
};

/**
 * The state that a chain, in order and from its first entry, says the tables are in. `textOf` gives
 * the sealed texts, null for what was erased.
 *
 * @throws on an unknown type of event, a payload that does not fit its schema, or an event about
 * something that was never made: none of these can be written by a command.
 */
export function foldEvents(
  entries: Iterable<LedgerEntry>,
  textOf: (sealed: Sealed) => string | null,
): State {
  const state = emptyState();
  for (const { type, payload, workspaceId, at, actorId, subject } of entries) {
    if (!isEventType(type)) throw new Error(`Unknown type of event: ${type}`);
    apply(type, { state, textOf, workspaceId, at, actorId, subject }, payload);
  }
  return state;
}

function apply<Type extends EventType>(type: Type, step: Step, payload: unknown): void {
  const parsed = eventTypes[type].parse(payload) as Parameters<Steps<EventType>[Type]>[1];
  steps[type](step, parsed);
}
