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
    include: {
      memberships: {
        where: { removedAt: null },
        orderBy: { createdAt: 'asc' },
        include: { workspace: { select: { name: true } } },
      },
    },
  });
  if (!person?.email || person.erasedAt || person.sessionVersion !== sessionVersion) return null;
  const memberships = person.memberships.map(({ workspaceId, role, workspace }) => ({
    workspaceId,
    workspaceName: workspace.name,
    role,
  }));
  const { id, email, name, passwordHash } = person;
  return { id, email, name, sessionVersion, hasPassword: passwordHash !== null, memberships };
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
