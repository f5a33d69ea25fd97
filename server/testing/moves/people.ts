import { roles } from '@/lib/people/permissions';
import { policyRulesSchema } from '@/lib/verdicts/policy';
import { renameSelf, signOutEverywhere } from '@/server/people/account';
import { inviteMember, revokeInvitation } from '@/server/people/invitations';
import { joinWith } from '@/server/people/joining';
import { changeRole, removeMember } from '@/server/people/memberships';
import { describeWorkspace } from '@/server/people/workspace';
import { changePolicy } from '@/server/verdicts/change-policy';
import { type Move, onOne, ours, seen, someone, type World } from './world';

const invite: Move = async (world) => {
  const { dice, deps } = world;
  const email = dice.pick([null, 'someone@example.org']);
  const input = { role: dice.pick(roles), email, days: 7 };
  const invited = await inviteMember(someone(world, 'owner'), input, deps);
  if (!invited.ok || !dice.chance(2)) return invited;
  const token = invited.value.path.split('/').at(-1) ?? '';
  const address = `${deps.newId()}@example.org`;
  return joinWith(token, { email: address, name: 'A newcomer', passwordHash: null }, deps);
};

const revoke: Move = async (world) =>
  onOne(world, await world.deps.db.invitation.findMany(ours(world)), ({ id: invitationId }) =>
    revokeInvitation(someone(world, 'owner'), { invitationId }, world.deps),
  );

/** Those who joined later: the five who act stay what they are. */
async function newcomers({ deps, workspaceId, actors }: World) {
  const founders = Object.values(actors).map((actor) => actor.personId);
  return deps.db.membership.findMany({
    where: { workspaceId, personId: { notIn: founders } },
    orderBy: { personId: 'asc' },
  });
}

const changeOne: Move = async (world) =>
  onOne(world, await newcomers(world), ({ personId, version }) => {
    const input = { personId, version: seen(world, version), role: world.dice.pick(roles) };
    return changeRole(someone(world, 'owner'), input, world.deps);
  });

const remove: Move = async (world) =>
  onOne(world, await newcomers(world), ({ personId, version }) =>
    removeMember(someone(world, 'owner'), { personId, version }, world.deps),
  );

const describe: Move = async (world) => {
  const { version } = await world.deps.db.workspace.findUniqueOrThrow({
    where: { id: world.workspaceId },
  });
  const name = world.dice.pick(['The Test Post', 'The Test Mail']);
  const input = { name, timeZone: 'Europe/Rome', version: seen(world, version) };
  return describeWorkspace(someone(world, 'owner'), input, world.deps);
};

const adopt: Move = async (world) =>
  onOne(world, await world.deps.db.policy.findMany(ours(world)), ({ number }) => {
    const rules = policyRulesSchema.parse({ reviewersNeeded: world.dice.pick([1, 2]) });
    return changePolicy(someone(world, 'owner'), { rules, number }, world.deps);
  });

const rename: Move = (world) =>
  renameSelf(world.dice.pick(Object.values(world.actors)), { name: 'Another name' }, world.deps);

const signOut: Move = (world) =>
  signOutEverywhere(world.dice.pick(Object.values(world.actors)), {}, world.deps);

export const peopleMoves = { invite, revoke, changeOne, remove, describe, adopt, rename, signOut };
