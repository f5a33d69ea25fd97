'use server';

import { redirect } from 'next/navigation';
import { joinAsNewSchema, joinSchema } from '@/lib/people/schema';
import { refuse } from '@/lib/result';
import { type Joined, joinAsNew, joinAsSelf } from '@/server/people/joining';
import { definePublicAction } from '@/server/people/public-action';
import { limit } from '@/server/people/rate-limit';
import { chooseWorkspace, currentPerson, startSession } from '@/server/people/session';

/** Accepts an invitation with a new account. */
export const joinAsNewAction = definePublicAction(joinAsNewSchema, async (input, address, deps) => {
  const allowed = await limit('secret', address, deps.db);
  if (!allowed.ok) return allowed;
  const result = await joinAsNew(input, deps);
  return result.ok ? enter(result.value) : result;
});

/** Accepts an invitation with the account that is signed in. */
export const joinAsSelfAction = definePublicAction(joinSchema, async ({ token }, address, deps) => {
  const allowed = await limit('secret', address, deps.db);
  if (!allowed.ok) return allowed;
  const person = await currentPerson();
  if (!person) return refuse('common.signedOut');
  const result = await joinAsSelf(token, person, deps);
  return result.ok ? enter(result.value) : result;
});

async function enter(joined: Joined): Promise<never> {
  await startSession(joined);
  await chooseWorkspace(joined.workspaceId);
  redirect('/');
}
