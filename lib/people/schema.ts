import { z } from 'zod';
import { isStorable, textSchema } from '@/lib/text';
import { roles } from './permissions';
import { isTimeZone } from './time-zones';

/** The sign-in name: compared in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'common.required')
  .max(254, 'common.tooLong')
  .pipe(z.email('people.emailInvalid'));

/** A password as typed: never trimmed. What a new one must be is judged by lib/people/password.ts. */
const passwordSchema = z
  .string()
  .min(1, 'common.required')
  .max(200, 'common.tooLong')
  .refine(isStorable, 'common.notText');

const nameSchema = textSchema(100);

const timeZoneSchema = z.string().refine(isTimeZone, 'people.timeZoneUnknown');

const tokenSchema = z.string().max(100);

export const signInSchema = z.object({ email: emailSchema, password: passwordSchema });
export type SignIn = z.infer<typeof signInSchema>;

const newAccountSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
});

export const setUpSchema = newAccountSchema.extend({
  code: z.string().trim().min(1, 'common.required').max(50, 'common.tooLong'),
  newsroom: nameSchema,
  timeZone: timeZoneSchema,
});
export type SetUp = z.infer<typeof setUpSchema>;

/** How many days an invitation may be open. */
export const invitationDays = ['1', '7', '30'] as const;

export const inviteSchema = z.object({
  role: z.enum(roles),
  email: z.union([z.literal('').transform(() => null), emailSchema]),
  days: z.enum(invitationDays).transform(Number),
});
export type Invite = z.infer<typeof inviteSchema>;

export const invitationRefSchema = z.object({ invitationId: z.uuid() });
export type InvitationRef = z.infer<typeof invitationRefSchema>;

export const joinAsNewSchema = newAccountSchema.extend({ token: tokenSchema });
export type JoinAsNew = z.infer<typeof joinAsNewSchema>;

export const joinSchema = z.object({ token: tokenSchema });
export type Join = z.infer<typeof joinSchema>;

export const memberRefSchema = z.object({ personId: z.uuid(), version: z.int32() });
export type MemberRef = z.infer<typeof memberRefSchema>;

export const changeRoleSchema = memberRefSchema.extend({ role: z.enum(roles) });
export type ChangeRole = z.infer<typeof changeRoleSchema>;

export const resetLinkSchema = z.object({ personId: z.uuid() });
export type ResetLinkFor = z.infer<typeof resetLinkSchema>;

export const resetPasswordSchema = z.object({ token: tokenSchema, password: passwordSchema });
export type ResetPassword = z.infer<typeof resetPasswordSchema>;

export const renameSchema = z.object({ name: nameSchema });
export type Rename = z.infer<typeof renameSchema>;

export const changePasswordSchema = z.object({
  current: passwordSchema,
  password: passwordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

export const describeWorkspaceSchema = z.object({
  name: nameSchema,
  timeZone: timeZoneSchema,
  version: z.int32(),
});
export type DescribeWorkspace = z.infer<typeof describeWorkspaceSchema>;

export const workspaceRefSchema = z.object({ workspaceId: z.uuid() });

/** The identity that is sealed in the installation's chain. */
export const identitySchema = z.object({ email: z.string(), name: z.string() });
export type Identity = z.infer<typeof identitySchema>;
