import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerEntry } from './schema';

/** `prevHash` of the first entry of every chain. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256(prevHash ‖ canonical JSON of the rest), in hex, with the canonical
 * form of RFC 8785 (JSON Canonicalization Scheme).
 */
export function entryHash(entry: Omit<LedgerEntry, 'hash'>): string {
  const { prevHash, workspaceId, seq, at, actorId, type, subject, payload } = entry;
  const rest = canonicalize({ workspaceId, seq, at, actorId, type, subject, payload });
  return createHash('sha256').update(prevHash).update(`${rest}`).digest('hex');
}

/** What is wrong with an entry, seen from the one before it. `seq` is the first one that is not as written. */
export type ChainFault = {
  seq: number;
  fault: 'gap' | 'broken-link' | 'altered' | 'time-runs-backwards';
};

/**
 * Checks that an entry follows another (null before the first): gapless, linked, unaltered, and not
 * earlier than its predecessor.
 */
export function checkEntry(previous: LedgerEntry | null, entry: LedgerEntry): ChainFault | null {
  const expected = (previous?.seq ?? 0) + 1;
  const fault = (kind: ChainFault['fault']): ChainFault => ({ seq: expected, fault: kind });
  if (entry.seq !== expected) return fault('gap');
  if (entry.prevHash !== (previous?.hash ?? GENESIS_HASH)) return fault('broken-link');
  if (entry.hash !== entryHash(entry)) return fault('altered');
  if (previous && entry.at < previous.at) return fault('time-runs-backwards');
  return null;
}
