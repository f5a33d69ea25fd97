import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { safeNextPath } from '@/lib/people/next-path';
import { signInSchema } from '@/lib/people/schema';
import { invitationTokenIn, oidcSubject, visitorFrom } from '@/lib/people/visitor';
import { refuse } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { type Environment, environment } from '@/server/env';
import { isOwnOrigin } from '@/server/origin';
import { requestAddress } from '@/server/people/request-address';
import { privateCookie, SESSION_SECONDS, sessionSecret } from '@/server/people/session-cookie';
import { signIn } from '@/server/people/sign-in';
import { admitVisitor, getLinked } from '@/server/people/single-sign-on';
import { answer } from '@/server/route';

/** What is served of next-auth. Its session endpoint is not: the database checks sessions. */
const served: Record<string, readonly string[]> = {
  GET: ['csrf', 'providers', 'callback', 'error', 'signin'],
  POST: ['signin', 'callback', 'signout'],
};

type Context = { params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [endpoint = ''] = (await context.params).nextauth;
  if (!served[request.method]?.includes(endpoint)) return answer(refuse('common.notFound'));
  if (request.method === 'POST' && !isOwnOrigin(request.headers)) {
    return answer(refuse('common.wrongOrigin'));
  }
  return NextAuth(request, context, options());
}

export { handle as GET, handle as POST };

function options(): AuthOptions {
  const { oidc, publicUrl } = environment();
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: publicUrl.startsWith('https:'),
    cookies: {
      sessionToken: privateCookie('session'),
      csrfToken: privateCookie('csrf'),
      callbackUrl: privateCookie('callback'),
      pkceCodeVerifier: passing('pkce'),
      state: passing('state'),
      nonce: passing('nonce'),
    },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account' },
    providers: [passwords, ...(oidc ? [identityProvider(oidc)] : [])],
    callbacks: {
      redirect: ({ url, baseUrl }) => `${baseUrl}${safeNextPath(url.replace(baseUrl, ''))}`,
      signIn: ({ account, profile }) => account?.type !== 'oauth' || admit(profile),
      async jwt({ token, user, account }) {
        if (!account) return token;
        const person = account.type === 'oauth' ? await linkedTo(account.providerAccountId) : user;
        return person ? { sub: person.id, sessionVersion: versionOf(person) } : {};
      },
    },
  };
}

/** A cookie of a sign-in that is under way. */
function passing(name: string) {
  const cookie = privateCookie(name);
  return { ...cookie, options: { ...cookie.options, maxAge: 15 * 60 } };
}

/** Password sign-in for programs; people use the form, which follows the same rules. */
const passwords = Credentials({
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given) {
    const input = signInSchema.safeParse(given);
    if (!input.success) return null;
    const result = await signIn(input.data, await requestAddress(), liveDeps());
    return result.ok ? result.value : null;
  },
});

function identityProvider(oidc: NonNullable<Environment['oidc']>): OAuthConfig<{ sub: string }> {
  return {
    id: 'oidc',
    name: oidc.name,
    type: 'oauth',
    wellKnown: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** True, or the page that says why not. */
async function admit(claims: unknown): Promise<true | string> {
  const visitor = visitorFrom(environment().oidc?.issuer ?? '', claims);
  const callbackUrl = (await cookies()).get(privateCookie('callback').name)?.value;
  const result = visitor
    ? await admitVisitor(visitor, invitationTokenIn(callbackUrl), liveDeps())
    : refuse('people.notInvited');
  return result.ok || `/sign-in?error=${result.refusal.code}`;
}

function linkedTo(sub: string) {
  return getLinked(oidcSubject(environment().oidc?.issuer ?? '', sub), liveDeps());
}

function versionOf(person: object): unknown {
  return 'sessionVersion' in person ? person.sessionVersion : null;
}
