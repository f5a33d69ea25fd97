import { z } from 'zod';

/** A reference to sealed text: its row, and the salted commitment that proves what it said. */
export const sealedSchema = z.object({
  textId: z.uuid(),
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Sealed = z.infer<typeof sealedSchema>;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a command hands to the ledger; the ledger adds place, time, author and hash. */
export type EventDraft = {
  type: string;
  /** A path such as "articles/<id>/claims/<id>". */
  subject: string;
  payload: { [key: string]: Json };
};

/** One entry as stored. `at` is an ISO instant in UTC with milliseconds. */
export type LedgerEntry = EventDraft & {
  workspaceId: string;
  seq: number;
  at: string;
  actorId: string;
  prevHash: string;
  hash: string;
};
