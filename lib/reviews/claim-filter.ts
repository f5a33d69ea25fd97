import { type ClaimOrigin, claimOrigins } from '@/lib/claims/schema';
import { type ClaimStanding, standingOf } from '@/lib/reviews/claim-standing';
import type { DeskClaim } from '@/lib/reviews/desk';
import { claimStatuses } from '@/lib/verdicts/schema';

/** Which claims the list shows. An empty filter shows all; several conditions must all hold. */
export type ClaimFilter = {
  /** Words that all occur in the claim or in the name of its claimant, in any case. */
  words: string;
  /** Any of these; empty for every status. */
  statuses: ClaimStanding[];
  /** A claimant's name, or '' for what the outlet itself says; null for everyone. */
  claimant: string | null;
  checkworthy: boolean | null;
  origin: ClaimOrigin | null;
};

export const noFilter: ClaimFilter = {
  words: '',
  statuses: [],
  claimant: null,
  checkworthy: null,
  origin: null,
};

/** Reads a filter from the parameters of an address; what is unknown is left out. */
export function parseFilter(params: URLSearchParams): ClaimFilter {
  const worth = params.get('worth');
  return {
    words: params.get('words') ?? '',
    statuses: claimStatuses.filter((status) => params.getAll('status').includes(status)),
    claimant: params.get('claimant'),
    checkworthy: worth === 'yes' ? true : worth === 'no' ? false : null,
    origin: claimOrigins.find((origin) => origin === params.get('origin')) ?? null,
  };
}

/** The parameters that {@link parseFilter} reads back; none for an empty filter. */
export function filterParams(filter: ClaimFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.words !== '') params.set('words', filter.words);
  for (const status of filter.statuses) params.append('status', status);
  if (filter.claimant !== null) params.set('claimant', filter.claimant);
  if (filter.checkworthy !== null) params.set('worth', filter.checkworthy ? 'yes' : 'no');
  if (filter.origin !== null) params.set('origin', filter.origin);
  return params;
}

export function isFiltering(filter: ClaimFilter): boolean {
  return filterParams(filter).size > 0;
}

/** Whether a claim passes every condition. */
export function passes(claim: DeskClaim, filter: ClaimFilter): boolean {
  const { statuses, claimant, checkworthy, origin } = filter;
  return (
    (statuses.length === 0 || statuses.includes(standingOf(claim))) &&
    (claimant === null || (claim.claimant ?? '') === claimant) &&
    (checkworthy === null || claim.checkworthy === checkworthy) &&
    (origin === null || claim.origin === origin) &&
    holdsWords(claim, filter.words)
  );
}

function holdsWords({ text, claimant }: DeskClaim, words: string): boolean {
  const where = `${text} ${claimant ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
