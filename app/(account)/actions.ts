'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { workspaceRefSchema } from '@/lib/people/schema';
import { refuse } from '@/lib/result';
import { definePublicAction } from '@/server/people/public-action';
import { chooseWorkspace, currentPerson, endSession } from '@/server/people/session';

/** Signs out on this browser and goes to the sign-in page. */
export const signOutAction = definePublicAction(z.void(), async () => {
  await endSession();
  redirect('/sign-in');
});

/** Goes on working in another newsroom that the person belongs to. */
export const switchWorkspaceAction = definePublicAction(
  workspaceRefSchema,
  async ({ workspaceId }) => {
    const person = await currentPerson();
    const belongs = person?.memberships.some((each) => each.workspaceId === workspaceId);
    if (!belongs) return refuse('common.notFound');
    await chooseWorkspace(workspaceId);
    redirect('/');
  },
);
