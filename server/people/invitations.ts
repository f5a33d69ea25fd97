import 'server-only';
import { peopleEvent } from '@/lib/people/events';
import type { InvitationRef, Invite } from '@/lib/people/schema';
import { accept, refuse } from '@/lib/result';
import { defineCommand } from '@/server/command';
import { newToken, tokenHash } from '@/server/people/tokens';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Opens an invitation. The path of its link is given this once; the database keeps a hash of the
 * token only.
 */
export const inviteMember = defineCommand(
  'people.manage',
  async (tx, { role, email, days }: Invite) => {
    const { workspaceId, personId } = tx.actor;
    const id = tx.newId();
    const token = newToken();
    const sealed = email ? await tx.seal(email) : null;
    const expiresAt = new Date(tx.now.getTime() + days * DAY);
    await tx.db.invitation.create({
      data: {
        ...{ workspaceId, id, role, expiresAt },
        emailId: sealed?.textId ?? null,
        tokenHash: tokenHash(token),
        createdById: personId,
        createdAt: tx.now,
      },
    });
    const created = { invitationId: id, role, email: sealed, expiresAt: expiresAt.toISOString() };
    tx.record(peopleEvent('invitation.created', `invitations/${id}`, created));
    return accept({ invitationId: id, path: `/invitations/${token}` });
  },
);

/**
 * Withdraws an open invitation.
 *
 * Refusals: `common.notFound`, `people.invitationGone` when it is no longer open.
 */
export const revokeInvitation = defineCommand(
  'people.manage',
  async (tx, { invitationId }: InvitationRef) => {
    const key = { workspaceId: tx.actor.workspaceId, id: invitationId };
    const { count } = await tx.db.invitation.updateMany({
      where: { ...key, acceptedAt: null, revokedAt: null, expiresAt: { gt: tx.now } },
      data: { revokedAt: tx.now },
    });
    if (count === 0) {
      const invitation = await tx.db.invitation.findFirst({ where: key });
      return refuse(invitation ? 'people.invitationGone' : 'common.notFound');
    }
    tx.record(peopleEvent('invitation.revoked', `invitations/${invitationId}`, { invitationId }));
    return accept(null);
  },
);
