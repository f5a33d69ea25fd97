import { accept, type Result, refuse } from '@/lib/result';
import { isCurrent } from './claim-standing';
import type { Desk, DeskClaim } from './desk';

/** What keeps an article from being signed off. Each claim is counted once. */
export type Blockers = {
  extracting: boolean;
  /** Claims in all, proposed ones included. */
  claims: number;
  open: number;
  inReview: number;
  disagreement: number;
  proposed: number;
};

/**
 * What stands between an article and its sign-off. Every claim needs a verdict on its substance or
 * is set aside; a claimant's statement may stay unjudged, but not half judged.
 */
export function blockersOf({ claims, extraction }: Pick<Desk, 'claims' | 'extraction'>): Blockers {
  const current = claims.filter(isCurrent);
  const accepted = current.filter((claim) => claim.standing === 'accepted');
  const count = (kind: Unsettled) => accepted.filter((claim) => unsettled(claim) === kind).length;
  return {
    extracting: extraction?.status === 'queued' || extraction?.status === 'running',
    claims: current.length,
    open: count('open'),
    inReview: count('in_review'),
    disagreement: count('disagreement'),
    proposed: current.length - accepted.length,
  };
}

type Unsettled = 'disagreement' | 'in_review' | 'open' | null;

function unsettled({ substance, statement }: DeskClaim): Unsettled {
  for (const status of ['disagreement', 'in_review'] as const) {
    if (substance.status === status || statement.status === status) return status;
  }
  return substance.status === 'open' ? 'open' : null;
}

/**
 * Whether an article may be signed off as it stands.
 *
 * Refusals: `reviews.extracting`, `reviews.noClaims`, and `reviews.unsettled` with the number of
 * claims of each kind.
 */
export function checkSignOff({ extracting, claims, ...counts }: Blockers): Result<null> {
  if (extracting) return refuse('reviews.extracting');
  if (claims === 0) return refuse('reviews.noClaims');
  const total = counts.open + counts.inReview + counts.disagreement + counts.proposed;
  return total === 0 ? accept(null) : refuse('reviews.unsettled', { params: { total, ...counts } });
}
