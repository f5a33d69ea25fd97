/**
 * The address a request comes from. X-Forwarded-For can be written by anyone, so only the entries
 * that our own proxies appended count: with n proxies in front, the nth from the end.
 *
 * @param forwardedFor the X-Forwarded-For header as received.
 * @param trustedProxies how many proxies of our own stand in front; 0 ignores the header.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return socketAddress;
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  return entries.at(-trustedProxies) || entries[0] || socketAddress;
}

/**
 * What limits count as one address: an IPv4 address, or the /64 network of an IPv6 address, since
 * one household or server commonly has a whole /64 to choose from.
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*/, '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups.slice(0, 4).map(shortGroup).join(':')}::/64`;
}

function shortGroup(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
