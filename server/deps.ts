import 'server-only';
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { SALT_BYTES } from '@/lib/ledger/commitment';
import type { Database } from '@/server/db';
import { database } from '@/server/db';

/** What a command takes from the world, so that tests can hand in a clock and a database. */
export type Deps = {
  db: Database;
  now: () => Date;
  /** UUIDv7 (RFC 9562): ids sort by the time they were made. */
  newId: () => string;
  newSalt: () => Uint8Array<ArrayBuffer>;
  /** Set by the command route when the request may be retried. */
  idempotency?: { key: string; requestHash: string };
};

export function liveDeps(): Deps {
  return {
    db: database(),
    now: () => new Date(),
    newId,
    newSalt: () => new Uint8Array(randomBytes(SALT_BYTES)),
  };
}
