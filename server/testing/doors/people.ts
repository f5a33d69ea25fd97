import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { createAccount, newcomer } from '@/server/people/accounts';
import { inviteMember } from '@/server/people/invitations';
import { addMember } from '@/server/people/newsroom';
import { hashPassword } from '@/server/people/passwords';
import type { TestNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { inTransaction } from '@/server/transaction';
import type { Doors } from './door';

const current = 'violet tram ticket';

/** A member nobody else in the test knows. */
async function freshMember({ workspaceId }: TestNewsroom): Promise<{ personId: string }> {
  const deps = liveDeps();
  const author = newcomer(deps.newId());
  return unwrap(
    await inTransaction(deps, author, async (tx) => {
      const email = `${tx.newId()}@example.org`;
      const { id } = unwrap(await createAccount(tx, { email, name: 'New', passwordHash: null }));
      unwrap(await addMember(tx, { workspaceId, personId: id, role: 'viewer' }));
      return accept({ personId: id });
    }),
  );
}

const people = 'app/(newsroom)/people/actions.ts';
const account = 'app/(newsroom)/account/actions.ts';
const settings = 'app/(newsroom)/settings/actions.ts';

export const peopleDoors: Doors = {
  'GET /api/health': { kind: 'public', because: 'Monitors ask it.' },
  'GET /api/auth/[...nextauth]': { kind: 'public', because: 'It is how sessions begin.' },
  'POST /api/auth/[...nextauth]': { kind: 'public', because: 'It is how sessions begin.' },
  'app/(account)/actions.ts signOutAction': {
    kind: 'public',
    because: 'It only clears cookies.',
  },
  'app/(account)/actions.ts switchWorkspaceAction': {
    kind: 'public',
    because: 'It asks for the memberships of whoever is signed in.',
  },
  'app/(account)/sign-in/actions.ts signInAction': {
    kind: 'public',
    because: 'The password stands for a session.',
  },
  'app/(account)/set-up/actions.ts setUpAction': {
    kind: 'public',
    because: 'The set-up code stands for a session.',
  },
  'app/(account)/invitations/[token]/actions.ts joinAsNewAction': {
    kind: 'public',
    because: 'The token stands for a session.',
  },
  'app/(account)/invitations/[token]/actions.ts joinAsSelfAction': {
    kind: 'public',
    because: 'It asks for the token and for whoever is signed in.',
  },
  'app/(account)/reset/[token]/actions.ts resetPasswordAction': {
    kind: 'public',
    because: 'The token stands for a session.',
  },
  [`${people} inviteAction`]: {
    kind: 'command',
    input: () => ({ role: 'viewer', email: null, days: 7 }),
    namesNoRow: true,
  },
  [`${people} revokeInvitationAction`]: {
    kind: 'command',
    async input({ actors }) {
      const invitation = { role: 'viewer', email: null, days: 7 } as const;
      const { invitationId } = unwrap(await inviteMember(actors.owner, invitation, liveDeps()));
      return { invitationId };
    },
  },
  [`${people} changeRoleAction`]: {
    kind: 'command',
    input: async (newsroom) => ({ ...(await freshMember(newsroom)), version: 1, role: 'editor' }),
  },
  [`${people} removeMemberAction`]: {
    kind: 'command',
    input: async (newsroom) => ({ ...(await freshMember(newsroom)), version: 1 }),
  },
  [`${people} issueResetLinkAction`]: { kind: 'command', input: freshMember },
  [`${account} renameAction`]: {
    kind: 'command',
    input: () => ({ name: 'Another name' }),
    namesNoRow: true,
  },
  [`${account} changePasswordAction`]: {
    kind: 'command',
    async input(_newsroom, { personId }) {
      const passwordHash = await hashPassword(current);
      await liveDeps().db.person.update({ where: { id: personId }, data: { passwordHash } });
      return { current, password: 'seven herons at noon' };
    },
    namesNoRow: true,
  },
  [`${account} signOutEverywhereAction`]: {
    kind: 'command',
    input: () => ({}),
    namesNoRow: true,
  },
  [`${settings} describeWorkspaceAction`]: {
    kind: 'command',
    async input(_newsroom, actor) {
      const where = { id: actor.workspaceId };
      const { version } = await liveDeps().db.workspace.findUniqueOrThrow({ where });
      return { name: 'Another name', timeZone: 'UTC', version };
    },
    namesNoRow: true,
  },
  [`${settings} changePolicyAction`]: {
    kind: 'command',
    async input(_newsroom, { workspaceId }) {
      const number = await liveDeps().db.policy.count({ where: { workspaceId } });
      return { rules: { reviewersNeeded: 2, independentOrigins: 1 }, number };
    },
    namesNoRow: true,
  },
};
