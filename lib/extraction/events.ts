import type { ExtractedClaim } from '@/lib/extraction/schema';

/** Do two claims speak of one happening? They share names or words borrowed from one another, and agree on the date. */
function sameEvent(one: ExtractedClaim, other: ExtractedClaim): boolean {
  if (one.date !== other.date && one.date !== null && other.date !== null) return false;
  const overlapping = other.borrowed.some(({ start, end }) =>
    one.spans.some((span) => start >= span.start && end <= span.end),
  );
  const shared = one.entities.filter((name) => other.entities.includes(name)).length;
  return overlapping || (one.date !== null && one.date === other.date && shared >= 2);
}

/** Gives claims about the same happening a group id, in the order of the text. Looks a few claims back only. */
export function groupEvents(claims: ExtractedClaim[]): ExtractedClaim[] {
  const reach = 6;
  const groups: number[] = [];
  for (const [index, claim] of claims.entries()) {
    let group = index;
    for (let back = Math.max(0, index - reach); back < index; back += 1) {
      const earlier = claims[back];
      if (earlier && sameEvent(earlier, claim)) {
        group = groups[back] ?? index;
        break;
      }
    }
    groups.push(group);
  }
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return claims.map((claim, index) => {
    const group = groups[index] ?? index;
    return { ...claim, group: (sizes.get(group) ?? 0) > 1 ? `event-${group + 1}` : null };
  });
}
