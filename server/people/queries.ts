import 'server-only';
import type { Actor } from '@/lib/people/actor';
import type { Member } from '@/lib/people/directory';
import type { Role } from '@/lib/people/permissions';
import { database } from '@/server/db';

/** Someone with a valid session, before it is settled in which newsroom they act. */
export type SignedIn = {
  id: string;
  email: string;
  name: string;
  sessionVersion: number;
  /** Without one they sign in through the identity provider only. */
  hasPassword: boolean;
  /** Oldest first. */
  memberships: { workspaceId: string; workspaceName: string; role: Role }[];
};

/** The person of a session; null when it was ended elsewhere or the account is gone. */
export async function getSignedIn(
  personId: string,
  sessionVersion: number,
  db = database(),
): Promise<SignedIn | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    include: { memberships: currentMemberships },
  });
  if (!person?.email || person.erasedAt || person.sessionVersion !== sessionVersion) return null;
  const { id, email, name, passwordHash } = person;
  const memberships = person.memberships.map(membershipOf);
  return { id, email, name, sessionVersion, hasPassword: passwordHash !== null, memberships };
}

/** Everybody with an account on this installation, by address, for whoever runs it. */
export async function listAccounts(db = database()) {
  const people = await db.person.findMany({
    where: { erasedAt: null },
    include: { memberships: currentMemberships },
    orderBy: { email: 'asc' },
  });
  return people.map(({ email, name, memberships }) => ({
    email,
    name,
    memberships: memberships.map(membershipOf),
  }));
}

const currentMemberships = {
  where: { removedAt: null },
  orderBy: { createdAt: 'asc' },
  include: { workspace: { select: { name: true } } },
} as const;

type MembershipRow = { workspaceId: string; role: Role; workspace: { name: string } };

function membershipOf({ workspaceId, role, workspace }: MembershipRow) {
  return { workspaceId, workspaceName: workspace.name, role };
}

/** Whether this installation has its first newsroom. */
export async function isSetUp(db = database()): Promise<boolean> {
  const installation = await db.installation.findUnique({ where: { id: 1 } });
  return installation?.setUpAt != null;
}

/** The people of the actor's newsroom, by name. */
export async function listMembers({ workspaceId }: Actor, db = database()): Promise<Member[]> {
  const memberships = await db.membership.findMany({
    where: { workspaceId, removedAt: null },
    include: { person: true },
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
  });
  return memberships.map(({ personId, role, version, createdAt, person }) => ({
    personId,
    name: person.name,
    email: person.email ?? '',
    role,
    version,
    joinedAt: createdAt.toISOString(),
  }));
}

/** The actor's newsroom with the policy that new articles are judged by. */
export async function getNewsroom({ workspaceId }: Actor, db = database()) {
  const workspace = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const { name, timeZone, version, policyId } = workspace;
  const policy = await db.policy.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: policyId } },
  });
  return { name, timeZone, version, policy: { number: policy.number, rules: policy.rules } };
}
