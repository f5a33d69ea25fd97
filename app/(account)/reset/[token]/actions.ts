'use server';

import { redirect } from 'next/navigation';
import { resetPasswordSchema } from '@/lib/people/schema';
import { resetPassword } from '@/server/people/password-resets';
import { definePublicAction } from '@/server/people/public-action';
import { limit } from '@/server/people/rate-limit';
import { startSession } from '@/server/people/session';

/** Sets a new password by a one-time link and signs in. */
export const resetPasswordAction = definePublicAction(
  resetPasswordSchema,
  async (input, address, deps) => {
    const allowed = await limit('secret', address, deps.db);
    if (!allowed.ok) return allowed;
    const result = await resetPassword(input, deps);
    if (!result.ok) return result;
    await startSession(result.value);
    redirect('/');
  },
);
