/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|oly_anon_id|oly_enc_id|vero_id|ref_src|ref_url|si|cmpid|ocid)$/i;

/** A PostgreSQL B-tree takes entries of some 2700 bytes; keys are ASCII. */
const MAX_KEY = 2500;

/**
 * The key by which an address is found again in the library: two addresses of one page give one
 * key. It is the address without scheme, credentials, "www.", default port, trailing slashes,
 * fragment and tracking parameters; what remains of the query is sorted. Paths keep their case,
 * since servers may tell them apart. A fragment that is a route of its own ("#!/…") stays.
 *
 * Gives null for anything but an http or https address, and for one too long for an index.
 */
export function urlKey(url: string): string | null {
  if (!URL.canParse(url.trim())) return null;
  const parsed = new URL(url.trim());
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const host = parsed.hostname.replace(/^(www\.)+/, '').replace(/\.$/, '');
  const port = /^(80|443)$/.test(parsed.port) ? '' : parsed.port;
  const route = parsed.hash.startsWith('#!/') ? parsed.hash : '';
  const key = [
    host,
    port && `:${port}`,
    parsed.pathname.replace(/\/+$/, ''),
    query && `?${query}`,
    route,
  ].join('');
  return key.length > MAX_KEY ? null : key;
}
