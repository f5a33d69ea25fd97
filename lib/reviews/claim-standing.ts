import type { DeskClaim } from '@/lib/reviews/desk';
import type { ClaimStatus } from '@/lib/verdicts/schema';

/** Where a claim stands as the desk shows it. */
export type ClaimStanding = ClaimStatus | 'dropped';

/** The headline status; what was dropped, split or merged away shows as dropped. */
export function standingOf({ disposition, substance }: DeskClaim): ClaimStanding {
  if (disposition === 'not_checkable' || disposition === 'not_checked') return disposition;
  return disposition === 'checkable' ? substance.status : 'dropped';
}

/** Whether a claim is part of the work: dropped, split and merged ones are history. */
export function isCurrent({ disposition }: DeskClaim): boolean {
  return disposition !== 'dropped' && disposition !== 'split' && disposition !== 'merged';
}

/** Whether nothing more has to be done about a claim. */
export function isSettled(claim: DeskClaim): boolean {
  const standing = standingOf(claim);
  return standing !== 'open' && standing !== 'in_review' && standing !== 'disagreement';
}

/** How many of the claims stand where. */
export function countStandings(
  claims: readonly DeskClaim[],
): Partial<Record<ClaimStanding, number>> {
  const counts: Partial<Record<ClaimStanding, number>> = {};
  for (const claim of claims) {
    const standing = standingOf(claim);
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}
