import { createHash } from 'node:crypto';
import { standingOf } from '@/lib/reviews/claim-standing';
import type { Desk, DeskClaim } from '@/lib/reviews/desk';
import type { Outcome } from '@/lib/verdicts/schema';
import { evidenceOf, judgementsOf } from './grounds';
import {
  type SectionStatus,
  SUMMARY_FORMAT,
  type SummaryClaim,
  type SummaryModel,
  type SummaryOutcome,
  sectionOrder,
} from './schema';

/** The part of the desk that a summary tells of; nothing of the viewer, the ledger or the time. */
export type SummaryInput = Pick<Desk, 'article' | 'policy' | 'claims' | 'people'>;

/** An editor's words at sign-off. */
export type SigningNote = { note: string | null };

/**
 * The summary of an article as it stands: the same state gives the same model, whoever asks and in
 * whatever order the rows come. It is a draft unless the article carries a sign-off.
 */
export function buildModel(
  desk: SummaryInput,
  { note }: SigningNote = { note: null },
): SummaryModel {
  const { article, people } = desk;
  const ordered = desk.claims.toSorted(byPlace);
  const isProposed = (claim: DeskClaim) => claim.standing === 'proposed' && isKept(claim);
  const counted = ordered.filter((claim) => isKept(claim) && !isProposed(claim));
  const claims = counted.map((claim, index) => claimOf(claim, index + 1, desk));
  const inSection = (status: SectionStatus) =>
    claims.filter((claim) => claim.substance.status === status);
  const dropped = ordered.filter((claim) => claim.disposition === 'dropped');
  const { id, title, outlet, authors, url, language, publishedOn, signOff } = article;
  return {
    format: SUMMARY_FORMAT,
    article: {
      ...{ id, title, outlet, authors, url, language, publishedOn },
      textSha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    },
    policy: { reviewersNeeded: desk.policy.reviewersNeeded },
    counts: {
      total: claims.length,
      sections: countsOf((status) => inSection(status).length),
      dropped: dropped.length,
      proposed: ordered.filter(isProposed).length,
    },
    sections: sectionOrder
      .map((status) => ({ status, claims: inSection(status) }))
      .filter((section) => section.claims.length > 0),
    dropped: dropped.map(({ text, dispositionReason: reason }) => ({ text, reason })),
    signOff: signOff && {
      ...{ id: signOff.id, by: people[signOff.signedById] ?? null, at: signOff.signedAt, note },
    },
  };
}

/** Split and merged claims live on in others; dropped ones are no claims. */
function isKept(claim: DeskClaim): boolean {
  return standingOf(claim) !== 'dropped';
}

function byPlace(a: DeskClaim, b: DeskClaim): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

function countsOf(count: (status: SectionStatus) => number): SummaryModel['counts']['sections'] {
  return {
    corroborated: count('corroborated'),
    disputed: count('disputed'),
    unverifiable: count('unverifiable'),
    disagreement: count('disagreement'),
    in_review: count('in_review'),
    open: count('open'),
    not_checked: count('not_checked'),
    not_checkable: count('not_checkable'),
  };
}

function claimOf(
  claim: DeskClaim,
  number: number,
  { article, people }: SummaryInput,
): SummaryClaim {
  const { id, text, kind, claimant, hedged, hedge, caveat, date, validAt, spans } = claim;
  const standing = standingOf(claim);
  const isSetAside = standing === 'not_checked' || standing === 'not_checkable';
  const judged = isSetAside ? { ...claim, assessments: [] } : claim;
  return {
    ...{ id, number, text, kind, claimant, hedged, hedge, caveat, date, validAt, spans },
    passages: spans.map(({ start, end }) => article.text.slice(start, end)),
    substance: outcomeOf(claim.substance, standing),
    statement: claimant === null ? null : outcomeOf(claim.statement, claim.statement.status),
    setAsideBecause: isSetAside ? claim.dispositionReason : null,
    judgements: judgementsOf(judged, people),
    evidence: evidenceOf(claim),
  };
}

function outcomeOf(outcome: Outcome, status: Outcome['status'] | 'dropped'): SummaryOutcome {
  const { reason, asOf, faultyElements, correctedWording } = outcome;
  if (status === 'dropped') throw new Error('A dropped claim is not part of a summary');
  return { status, reason, asOf, faultyElements, correctedWording };
}
