import { z } from 'zod';

/** What an open window hears of a ledger entry: that it happened, to what, by whom. Never its words. */
export const liveEventSchema = z.object({
  seq: z.int(),
  type: z.string(),
  subject: z.string(),
  /** An ISO instant in UTC. */
  at: z.string(),
  actorId: z.string(),
});
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** An event as one message of a server-sent event stream (HTML standard, section 9.2). */
export function messageOf(event: LiveEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** A message without data: keeps the connection open, and moves the place from which to resume. */
export function heartbeatAt(seq: number): string {
  return `id: ${seq}\n\n`;
}
