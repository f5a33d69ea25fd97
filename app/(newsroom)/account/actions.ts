'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changePasswordSchema, renameSchema } from '@/lib/people/schema';
import { defineAction } from '@/server/action';
import { changePassword, renameSelf, signOutEverywhere } from '@/server/people/account';
import { endSession, startSession } from '@/server/people/session';

export const renameAction = defineAction(renameSchema, renameSelf);

/** Changes the password; this browser stays signed in. */
export const changePasswordAction = defineAction(
  changePasswordSchema,
  changePassword,
  startSession,
);

/** Ends all sessions, this one too. */
export const signOutEverywhereAction = defineAction(z.object({}), signOutEverywhere, async () => {
  await endSession();
  redirect('/sign-in');
});
