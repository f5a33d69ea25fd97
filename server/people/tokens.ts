import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link: 256 random bits, in letters that need no escaping. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the database keeps of a token. Tokens have too many bits to be guessed, so one unsalted
 * SHA-256 is enough, and lets the row be found by it.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
