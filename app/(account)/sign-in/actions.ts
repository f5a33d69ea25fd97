'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { safeNextPath } from '@/lib/people/next-path';
import { signInSchema } from '@/lib/people/schema';
import { definePublicAction } from '@/server/people/public-action';
import { startSession } from '@/server/people/session';
import { signIn } from '@/server/people/sign-in';

/** Signs in with e-mail and password, and goes on. */
export const signInAction = definePublicAction(
  signInSchema.extend({ next: z.string() }),
  async ({ next, ...credentials }, address, deps) => {
    const result = await signIn(credentials, address, deps);
    if (!result.ok) return result;
    await startSession(result.value);
    redirect(safeNextPath(next));
  },
);
