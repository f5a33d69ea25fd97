import type { z } from 'zod';
import { articleEvents } from '@/lib/articles/events';
import { claimEvents } from '@/lib/claims/events';
import { evidenceEvents } from '@/lib/evidence/events';
import { peopleEvents } from '@/lib/people/events';
import { reviewEvents } from '@/lib/reviews/events';
import { verdictEvents } from '@/lib/verdicts/events';

/** Every type of event there is, with the schema of its payload. */
export const eventTypes = {
  ...peopleEvents,
  ...articleEvents,
  ...claimEvents,
  ...evidenceEvents,
  ...verdictEvents,
  ...reviewEvents,
};

export type EventTypes = typeof eventTypes;
export type EventType = keyof EventTypes;

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventTypes, type);
}

/** The payload of one type of event. */
export type Payload<Type extends EventType> = z.output<EventTypes[Type]>;
