import { z } from 'zod';
import { type EventDraft, type Json, sealedSchema } from '@/lib/ledger/schema';
import { roles } from './permissions';

const instant = z.iso.datetime();
const personId = z.uuid();
const version = z.int();

/** Account-wide events, in the installation's chain. Subject: "people/<id>". */
const accountEvents = {
  /** The identity is the sealed { email, name }. */
  'account.created': z.object({ personId, identity: sealedSchema, sessionVersion: z.int() }),
  'account.renamed': z.object({ personId, identity: sealedSchema }),
  'account.linked': z.object({ personId }),
  /** Ends all sessions and voids all reset links. */
  'account.passwordChanged': z.object({ personId, sessionVersion: z.int() }),
  'account.sessionsEnded': z.object({ personId, sessionVersion: z.int() }),
  'account.resetIssued': z.object({ personId, resetId: z.uuid(), expiresAt: instant }),
};

/** Events of a newsroom, in its own chain. */
const newsroomEvents = {
  'workspace.created': z.object({ name: sealedSchema, timeZone: z.string(), version }),
  'workspace.described': z.object({ name: sealedSchema, timeZone: z.string(), version }),
  /** From now on this policy is pinned by new articles. Subject: "policies/<id>". */
  'policy.adopted': z.object({ policyId: z.uuid(), number: z.int(), rules: z.json() }),
  /** Subject: "people/<id>". */
  'member.joined': z.object({ personId, role: z.enum(roles), version }),
  'member.roleChanged': z.object({ personId, role: z.enum(roles), version }),
  'member.removed': z.object({ personId, version }),
  /** Subject: "invitations/<id>". */
  'invitation.created': z.object({
    invitationId: z.uuid(),
    role: z.enum(roles),
    email: sealedSchema.nullable(),
    expiresAt: instant,
  }),
  'invitation.accepted': z.object({ invitationId: z.uuid(), personId }),
  'invitation.revoked': z.object({ invitationId: z.uuid() }),
};

/** The payloads of everything that happens to people, newsrooms and their policies, by type. */
export const peopleEvents = { ...accountEvents, ...newsroomEvents };

type PeopleEvents = typeof peopleEvents;

/** An event of this stage, for `tx.record`. */
export function peopleEvent<Type extends keyof PeopleEvents>(
  type: Type,
  subject: string,
  payload: z.input<PeopleEvents[Type]> & Record<string, Json>,
): EventDraft {
  return { type, subject, payload };
}
