import { z } from 'zod';
import { emailSchema } from './schema';

/** Somebody whom the identity provider has recognised. */
export type Visitor = {
  /** "issuer subject": what stays the same when names and addresses change. */
  subject: string;
  email: string | null;
  /** Whether the provider vouches that the address is theirs. */
  emailVerified: boolean;
  name: string;
};

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: emailSchema.nullish().catch(null),
  email_verified: z.boolean().nullish().catch(false),
  name: z.string().trim().max(100).nullish().catch(null),
});

/**
 * Reads the claims of an ID token (OpenID Connect Core 1.0, section 5.1), which has been verified.
 * Null when there is no usable subject.
 */
export function visitorFrom(issuer: string, claims: unknown): Visitor | null {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return null;
  const { sub, email, email_verified: verified, name } = parsed.data;
  return {
    subject: oidcSubject(issuer, sub),
    email: email ?? null,
    emailVerified: verified === true,
    name: name || email?.split('@')[0] || sub,
  };
}

export function oidcSubject(issuer: string, sub: string): string {
  return `${issuer.replace(/\/$/, '')} ${sub}`;
}

/** The token of an invitation, from the address that a sign-in is to go on to. */
export function invitationTokenIn(callbackUrl: string | undefined): string | null {
  return /\/invitations\/([\w-]{20,100})$/.exec(callbackUrl ?? '')?.[1] ?? null;
}
