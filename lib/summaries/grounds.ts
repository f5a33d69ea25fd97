import { stances, targets } from '@/lib/evidence/schema';
import type { DeskAssessment, DeskClaim, DeskEvidence } from '@/lib/reviews/desk';
import type { SummaryEvidence, SummaryJudgement } from './schema';

/** The judgements that a claim's verdicts rest on: of the substance first, oldest first. */
export function judgementsOf(
  { assessments, substance, statement }: Pick<DeskClaim, 'assessments' | 'substance' | 'statement'>,
  people: Record<string, string>,
): SummaryJudgement[] {
  const counting = new Set([...substance.assessmentIds, ...statement.assessmentIds]);
  return assessments
    .filter((each) => counting.has(each.id))
    .toSorted(byTargetAndAge)
    .map((each) => ({
      target: each.target,
      verdict: each.verdict,
      reason: each.reason,
      rationale: each.rationale,
      faultyElements: each.faultyElements,
      correctedWording: each.correctedWording,
      asOf: each.asOf,
      resolution: each.resolution,
      by: people[each.assessorId] ?? null,
    }));
}

function byTargetAndAge(a: DeskAssessment, b: DeskAssessment): number {
  if (a.target !== b.target) return a.target === 'substance' ? -1 : 1;
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

/**
 * The accepted evidence of a claim, as it may be printed: of internal and confidential sources only
 * that they exist and which way they point, since their words could betray them.
 */
export function evidenceOf({ evidence }: Pick<DeskClaim, 'evidence'>): SummaryEvidence[] {
  return evidence
    .filter((each) => each.state === 'accepted')
    .toSorted(byStanceAndAge)
    .map((each) => ({ target: each.target, stance: each.stance, source: citationOf(each) }));
}

function byStanceAndAge(a: DeskEvidence, b: DeskEvidence): number {
  return (
    targets.indexOf(b.target) - targets.indexOf(a.target) ||
    stances.indexOf(a.stance) - stances.indexOf(b.stance) ||
    compare(a.attachedAt, b.attachedAt) ||
    compare(a.id, b.id)
  );
}

function citationOf(evidence: DeskEvidence): SummaryEvidence['source'] {
  const { source, independent, againstInterest, describesAt } = evidence;
  const { passage, language, translation, translator } = evidence;
  if (source.confidentiality !== 'open') return { confidentiality: source.confidentiality };
  const { title, author, outlet, publishedOn, url, accessedOn, form, kind } = source;
  const { origin, alignedWith, verifiedPlace, verifiedOn } = source;
  return {
    confidentiality: 'open',
    ...{ title, author, outlet, publishedOn, url, accessedOn, form, kind },
    ...{ origin, alignedWith, verifiedPlace, verifiedOn },
    ...{ independent, againstInterest, describesAt },
    ...{ passage, language, translation, translator },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
