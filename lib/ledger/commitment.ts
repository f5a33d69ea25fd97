import { createHash } from 'node:crypto';
import type { Json, Sealed } from './schema';

/** Bytes of salt in front of every sealed text: enough that short texts cannot be guessed. */
export const SALT_BYTES = 32;

/** The salted commitment of a text: SHA-256(salt ‖ UTF-8 text), in hex. */
export function commitmentOf(body: string, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(body, 'utf8').digest('hex');
}

/** Every sealed reference inside a payload, at any depth. */
export function sealedIn(payload: Json): Sealed[] {
  if (Array.isArray(payload)) return payload.flatMap(sealedIn);
  if (payload === null || typeof payload !== 'object') return [];
  const { textId, commitment } = payload;
  if (typeof textId === 'string' && typeof commitment === 'string') return [{ textId, commitment }];
  return Object.values(payload).flatMap(sealedIn);
}
