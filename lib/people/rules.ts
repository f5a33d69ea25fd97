import { accept, type Result, refuse } from '@/lib/result';
import type { Role } from './permissions';

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

type InvitationTimes = {
  /** ISO instants in UTC. */
  expiresAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
};

/** What became of an invitation. What happened to it outlives its expiry. */
export function invitationState(invitation: InvitationTimes, now: string): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

/**
 * Whether a member may get another role, or leave (null): a newsroom never loses its last owner.
 *
 * @param owners everyone who is an owner now.
 * Refusal: `people.lastOwner`.
 */
export function checkOwnerRemains(
  owners: readonly string[],
  personId: string,
  role: Role | null,
): Result<null> {
  const remaining = owners.filter((owner) => owner !== personId);
  return role === 'owner' || remaining.length > 0 ? accept(null) : refuse('people.lastOwner');
}

type Membership = { workspaceId: string; role: Role };

/**
 * Whether an owner of one newsroom may hand out a link that sets a person's password. The password
 * opens every newsroom the person belongs to, so the owner must own all of them.
 *
 * Refusal: `people.memberElsewhere`.
 */
export function checkMayReset(
  owner: readonly Membership[],
  person: readonly Membership[],
): Result<null> {
  const answersFor = ({ workspaceId }: Membership) =>
    owner.some((own) => own.workspaceId === workspaceId && own.role === 'owner');
  return person.every(answersFor) ? accept(null) : refuse('people.memberElsewhere');
}
