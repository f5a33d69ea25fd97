import type { Role } from './permissions';

declare const minted: unique symbol;

/**
 * Someone who has been recognised: a person in a workspace with a role, or the system itself. The
 * brand can only be put on by server/people/mint-actor.ts, so that a call without a session does
 * not compile.
 */
export type Actor = {
  readonly personId: string;
  readonly workspaceId: string;
  readonly role: Role;
  readonly [minted]: true;
};

/** The chain of account-wide events, and the owner of sealed identities. */
export const INSTALLATION_ID = '00000000-0000-0000-0000-000000000000';

/** Stands as the author of what jobs do. */
export const SYSTEM_PERSON_ID = '00000000-0000-0000-0000-000000000000';
