'use server';

import { redirect } from 'next/navigation';
import { setUpSchema } from '@/lib/people/schema';
import { defaultPolicy } from '@/lib/verdicts/policy';
import { definePublicAction } from '@/server/people/public-action';
import { startSession } from '@/server/people/session';
import { setUp } from '@/server/people/set-up';

/** Makes the first newsroom and its owner, and signs them in. */
export const setUpAction = definePublicAction(setUpSchema, async (input, address, deps) => {
  const result = await setUp(input, defaultPolicy, address, deps);
  if (!result.ok) return result;
  await startSession(result.value);
  redirect('/');
});
