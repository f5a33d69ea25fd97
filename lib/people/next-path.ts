/** Where people land when nothing better is known. */
export const HOME_PATH = '/';

const BASE = 'http://winnow.invalid';

/**
 * Reads a "go on to" address from an untrusted request: only a path of Winnow itself is followed;
 * anything else (another site, `//host`, and whatever a browser would turn into one) leads home.
 */
export function safeNextPath(next: string | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, BASE)) return HOME_PATH;
  const { origin, pathname, search } = new URL(next, BASE);
  return origin === BASE && !pathname.startsWith('//') ? `${pathname}${search}` : HOME_PATH;
}

/** The sign-in page that afterwards goes on to a path. */
export function signInPath(next: string): string {
  const path = safeNextPath(next);
  return path === HOME_PATH ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}
