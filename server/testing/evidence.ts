import { blankDetails, blankPassage } from '@/lib/evidence/confidentiality';
import type { AttachEvidence, SourceInput } from '@/lib/evidence/schema';
import type { AssessClaim } from '@/lib/verdicts/schema';

/** A link that is a source in every respect. */
export function testSource(change: Partial<SourceInput> = {}): SourceInput {
  return {
    ...blankDetails,
    title: 'A test source',
    url: 'https://example.com/test-source',
    outlet: 'The Example Wire',
    form: 'link',
    kind: 'secondary',
    confidentiality: 'open',
    ...change,
  };
}

/** New supporting evidence of the substance. */
export function testEvidence(
  claimIds: string[],
  change: Partial<AttachEvidence> = {},
): AttachEvidence {
  return {
    ...blankPassage,
    passage: 'The passage.',
    claimIds,
    source: { input: testSource() },
    target: 'substance',
    stance: 'supports',
    describesAt: null,
    againstInterest: false,
    ...change,
  };
}

/** A judgement that the substance is corroborated by independent sources. */
export function testJudgement(claimId: string, change: Partial<AssessClaim> = {}): AssessClaim {
  return {
    claimId,
    version: 1,
    target: 'substance',
    verdict: 'corroborated',
    reason: 'independent_sources',
    rationale: null,
    faultyElements: [],
    correctedWording: null,
    ...change,
  };
}
