import 'server-only';

/**
 * Whether a request that writes comes from Winnow itself: its Origin names the host it was sent to.
 * A missing Origin is refused; browsers send one with every POST.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const host = headers.get('host');
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
