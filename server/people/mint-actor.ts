import 'server-only';
import { type Actor, SYSTEM_PERSON_ID } from '@/lib/people/actor';
import type { Role } from '@/lib/people/permissions';

/**
 * Puts the brand on an actor. Only whoever has recognised someone may call this: the session, and
 * tests (an architecture rule holds the list).
 */
export function mintActor(actor: { personId: string; workspaceId: string; role: Role }): Actor {
  return actor as Actor;
}

/** The author of what jobs do in a workspace. */
export function systemActor(workspaceId: string): Actor {
  return mintActor({ personId: SYSTEM_PERSON_ID, workspaceId, role: 'owner' });
}
