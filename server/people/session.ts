import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode, encode } from 'next-auth/jwt';
import { cache } from 'react';
import { z } from 'zod';
import type { Actor } from '@/lib/people/actor';
import { signInPath } from '@/lib/people/next-path';
import { mintActor } from '@/server/people/mint-actor';
import { getSignedIn, isSetUp, type SignedIn } from '@/server/people/queries';
import { privateCookie, SESSION_SECONDS, sessionSecret } from '@/server/people/session-cookie';

const claimsSchema = z.object({ sub: z.uuid(), sessionVersion: z.int() });

/**
 * The person of the current request, with the newsrooms they belong to; null when nobody is signed
 * in. Asks the database each time: a session that was ended elsewhere is over at once.
 */
export const currentPerson = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(privateCookie('session').name)?.value;
  if (!token) return null;
  const decoded = await decode({ token, secret: sessionSecret() }).catch(() => null);
  const claims = claimsSchema.safeParse(decoded);
  return claims.success ? getSignedIn(claims.data.sub, claims.data.sessionVersion) : null;
});

/**
 * Who is asking, and in which newsroom: the one they chose, else the first they joined. Null when
 * nobody is signed in, or the person belongs to no newsroom (any more).
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const person = await currentPerson();
  const chosen = (await cookies()).get(privateCookie('workspace').name)?.value;
  const membership =
    person?.memberships.find((each) => each.workspaceId === chosen) ?? person?.memberships[0];
  if (!person || !membership) return null;
  const { workspaceId, role } = membership;
  return mintActor({ personId: person.id, workspaceId, role });
});

/**
 * Who is looking at a page. Sends everybody else to sign in (and then back here), or to the set-up
 * page while there is no newsroom.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  if (!(await isSetUp())) redirect('/set-up');
  redirect(signInPath((await headers()).get('x-winnow-path') ?? '/'));
}

/** Signs a person in on this browser. Only in actions and routes, where cookies can be set. */
export async function startSession(person: { id: string; sessionVersion: number }): Promise<void> {
  const token = await encode({
    token: { sub: person.id, sessionVersion: person.sessionVersion },
    secret: sessionSecret(),
    maxAge: SESSION_SECONDS,
  });
  const { name, options } = privateCookie('session');
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
}

/** Signs out on this browser. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  for (const { name, options } of [privateCookie('session'), privateCookie('workspace')]) {
    jar.set(name, '', { ...options, maxAge: 0 });
  }
}

/** Remembers which of their newsrooms a person works in; {@link currentActor} checks it each time. */
export async function chooseWorkspace(workspaceId: string): Promise<void> {
  const { name, options } = privateCookie('workspace');
  (await cookies()).set(name, workspaceId, { ...options, maxAge: 365 * 24 * 60 * 60 });
}
