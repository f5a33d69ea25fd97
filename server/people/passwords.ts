import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with the OWASP Password Storage Cheat Sheet's parameters: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same password may be typed as composed or decomposed characters (NIST SP 800-63B, NFKC).
const normalised = (password: string) => password.normalize('NFKC');

/** A salted hash in the PHC string format. Takes some 20 ms of one core and 19 MiB. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash. Without a hash (no such account, or one without a password) it
 * does the same work and says no, so that the time taken tells nothing.
 */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(32).toString('hex'));
  const fits = await verify(passwordHash ?? (await decoy), normalised(password));
  return fits && passwordHash != null;
}
