import type { peopleEvents } from '@/lib/people/events';
import { identitySchema } from '@/lib/people/schema';
import { change, type Step, type Steps } from './step';

export const peopleSteps: Steps<keyof typeof peopleEvents> = {
  'account.created': (step, { personId, identity, sessionVersion }) => {
    const named = { identityId: identity.textId, identity: identityOf(step, identity) };
    step.state.people.set(personId, { ...named, sessionVersion, createdAt: step.at });
  },
  'account.renamed': (step, { personId, identity }) =>
    change(step.state.people, personId, {
      identityId: identity.textId,
      identity: identityOf(step, identity),
    }),
  // How somebody signs in, and the links that let them, are secrets and not of record.
  'account.linked': () => {},
  'account.resetIssued': () => {},
  'account.passwordChanged': ({ state }, { personId, sessionVersion }) =>
    change(state.people, personId, { sessionVersion }),
  'account.sessionsEnded': ({ state }, { personId, sessionVersion }) =>
    change(state.people, personId, { sessionVersion }),

  'workspace.created': ({ state, workspaceId, at, textOf }, { name, timeZone, version }) => {
    const named = { nameId: name.textId, name: textOf(name) };
    const workspace = { ...named, timeZone, version, policyId: null, createdAt: at };
    state.workspaces.set(workspaceId, workspace);
  },
  'workspace.described': ({ state, workspaceId, textOf }, { name, timeZone, version }) =>
    change(state.workspaces, workspaceId, {
      ...{ nameId: name.textId, name: textOf(name), timeZone, version },
    }),
  'policy.adopted': ({ state, workspaceId, actorId, at }, { policyId, number, rules }) => {
    state.policies.set(policyId, { number, rules, createdById: actorId, createdAt: at });
    change(state.workspaces, workspaceId, { policyId });
  },

  'member.joined': ({ state, at }, { personId, role, version }) => {
    const createdAt = state.memberships.get(personId)?.createdAt ?? at;
    state.memberships.set(personId, { role, version, createdAt, removedAt: null });
  },
  'member.roleChanged': ({ state }, { personId, role, version }) =>
    change(state.memberships, personId, { role, version }),
  'member.removed': ({ state, at }, { personId, version }) =>
    change(state.memberships, personId, { version, removedAt: at }),

  'invitation.created': ({ state, actorId, at }, { invitationId, role, email, expiresAt }) => {
    state.invitations.set(invitationId, {
      ...{ role, emailId: email?.textId ?? null, createdById: actorId, createdAt: at, expiresAt },
      ...{ acceptedById: null, acceptedAt: null, revokedAt: null },
    });
  },
  'invitation.accepted': ({ state, at }, { invitationId, personId }) =>
    change(state.invitations, invitationId, { acceptedById: personId, acceptedAt: at }),
  'invitation.revoked': ({ state, at }, { invitationId }) =>
    change(state.invitations, invitationId, { revokedAt: at }),
};

function identityOf({ textOf }: Step, sealed: Parameters<Step['textOf']>[0]) {
  const text = textOf(sealed);
  return text === null ? null : identitySchema.parse(JSON.parse(text));
}
