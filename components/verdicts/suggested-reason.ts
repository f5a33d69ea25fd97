import type { EvidenceState, SourceKind, Stance, Target } from '@/lib/evidence/schema';
import type { Verdict, VerdictReason } from '@/lib/verdicts/schema';

/** What the suggestion looks at in a piece of evidence. */
export type SeenEvidence = {
  target: Target;
  stance: Stance;
  state: EvidenceState;
  independent: boolean;
  againstInterest: boolean;
  source: { kind: SourceKind };
};

/**
 * The reason that the accepted evidence speaks for, chosen in advance so that a plain case takes few
 * keys; null where a person has to think.
 */
export function suggestedReason(
  verdict: Verdict,
  target: Target,
  evidence: readonly SeenEvidence[],
): VerdictReason | null {
  const counting = evidence.filter((each) => each.state === 'accepted' && each.target === target);
  const supports = counting.filter(({ stance }) => stance === 'supports');
  const refutes = counting.filter(({ stance }) => stance === 'refutes');
  if (verdict === 'disputed') {
    if (refutes.length === 0) return null;
    return supports.length > 0 ? 'sources_conflict' : 'contradicted';
  }
  if (verdict === 'unverifiable') {
    const interested = supports.length > 0 && supports.every((each) => !each.independent);
    return interested ? 'interested_party_only' : null;
  }
  if (supports.some((each) => each.independent)) {
    const documents = supports.every(({ source }) => source.kind === 'primary');
    return documents ? 'primary_document' : 'independent_sources';
  }
  return supports.some((each) => each.againstInterest) ? 'admission_against_interest' : null;
}
