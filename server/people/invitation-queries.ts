import 'server-only';
import type { Actor } from '@/lib/people/actor';
import type { OpenInvitation } from '@/lib/people/directory';
import { can, type Role } from '@/lib/people/permissions';
import { type InvitationState, invitationState } from '@/lib/people/rules';
import { database } from '@/server/db';
import type { Deps } from '@/server/deps';
import { tokenHash } from '@/server/people/tokens';

/** An invitation as whoever holds its link sees it. */
export type InvitationByLink = {
  state: InvitationState;
  workspaceId: string;
  newsroom: string;
  role: Role;
  /** The address it was meant for, when one was given. */
  email: string | null;
};

type Times = { expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null };

/** Where an invitation stands. */
export function stateOf({ expiresAt, acceptedAt, revokedAt }: Times, now: Date): InvitationState {
  const times = {
    expiresAt: expiresAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
  return invitationState(times, now.toISOString());
}

/** The invitation behind a link; null when there is none. The token is all one needs to see it. */
export async function getInvitation(
  token: string,
  { db, now }: Pick<Deps, 'db' | 'now'>,
): Promise<InvitationByLink | null> {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { workspace: true, email: true },
  });
  if (!invitation) return null;
  const { workspaceId, role, workspace, email } = invitation;
  const state = stateOf(invitation, now());
  return { state, workspaceId, newsroom: workspace.name, role, email: email?.body ?? null };
}

/** The invitations of the actor's newsroom that can still be used, newest first; owners only. */
export async function listOpenInvitations(
  actor: Actor,
  now: Date,
  db = database(),
): Promise<OpenInvitation[]> {
  if (!can(actor.role, 'people.manage')) return [];
  const { workspaceId } = actor;
  const invitations = await db.invitation.findMany({
    where: { workspaceId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: { email: true },
    orderBy: { createdAt: 'desc' },
  });
  const authors = await db.person.findMany({
    where: { id: { in: invitations.map((each) => each.createdById) } },
  });
  const nameOf = new Map(authors.map((author) => [author.id, author.name]));
  return invitations.map(({ id, role, email, createdById, expiresAt }) => ({
    id,
    role,
    email: email?.body ?? null,
    createdBy: nameOf.get(createdById) ?? '',
    expiresAt: expiresAt.toISOString(),
  }));
}
