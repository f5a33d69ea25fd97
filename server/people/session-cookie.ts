import 'server-only';
import { environment } from '@/server/env';

/** Seconds that a session lasts without signing in again: 30 days. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/**
 * The name and attributes of a cookie that only the server reads. Over https the `__Host-` prefix
 * binds it to this very host (RFC 6265bis): no other subdomain can set or shadow it.
 */
export function privateCookie(name: string) {
  const secure = environment().publicUrl.startsWith('https:');
  return {
    name: secure ? `__Host-winnow-${name}` : `winnow-${name}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}

/** The key that session cookies are encrypted with. */
export function sessionSecret(): string {
  const { authSecret } = environment();
  if (!authSecret) throw new Error('NEXTAUTH_SECRET is not set');
  return authSecret;
}
