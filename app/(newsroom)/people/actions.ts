'use server';

import {
  changeRoleSchema,
  invitationRefSchema,
  inviteSchema,
  memberRefSchema,
  resetLinkSchema,
} from '@/lib/people/schema';
import { defineAction } from '@/server/action';
import { inviteMember, revokeInvitation } from '@/server/people/invitations';
import { changeRole, removeMember } from '@/server/people/memberships';
import { issueResetLink } from '@/server/people/password-resets';

export const inviteAction = defineAction(inviteSchema, inviteMember);
export const revokeInvitationAction = defineAction(invitationRefSchema, revokeInvitation);
export const changeRoleAction = defineAction(changeRoleSchema, changeRole);
export const removeMemberAction = defineAction(memberRefSchema, removeMember);
export const issueResetLinkAction = defineAction(resetLinkSchema, issueResetLink);
