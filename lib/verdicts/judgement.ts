import type { Disposition } from '@/lib/claims/schema';
import { countOrigins, originOf, type SourceVoice, type Weight } from '@/lib/evidence/independence';
import type { KnownNames } from '@/lib/evidence/parties';
import type { EvidenceState, SourceKind, Stance, Target } from '@/lib/evidence/schema';
import type { RefusalCode } from '@/lib/result';
import type { PolicyRules } from './policy';
import { type AssessClaim, type VerdictReason, verdictReasons } from './schema';

/** One reviewer's judgement, apart from which claim it is of. */
export type Judgement = Omit<AssessClaim, 'claimId' | 'version'>;

/** What the rules look at in a piece of evidence. */
export type WeighedEvidence = Weight & {
  target: Target;
  stance: Stance;
  state: EvidenceState;
  againstInterest: boolean;
  source: SourceVoice & { kind: SourceKind };
};

/** The claim as a judgement finds it. */
export type JudgedClaim = {
  text: string;
  claimant: string | null;
  disposition: Disposition;
  standing: 'proposed' | 'accepted';
  evidence: readonly WeighedEvidence[];
  known: KnownNames;
  policy: PolicyRules;
};

/** The part of a judgement, or the evidence, that something is missing from. */
export type JudgementPart =
  | 'reason'
  | 'evidence'
  | 'rationale'
  | 'faultyElements'
  | 'correctedWording';

export type Lack = {
  part: JudgementPart;
  code: RefusalCode;
  params?: Record<string, string | number>;
};

/**
 * Everything that a judgement still lacks under the policy, most telling first; empty when it is
 * whole. Only accepted evidence of the judged question counts.
 *
 * Of the substance: corroborated takes support from outside the article, of origins that are not
 * the claimant's own or aligned with it, or an admission against interest. Of the statement:
 * support from outside the article, and the claimant's own word will do. Refuting evidence wants an
 * answer in the rationale. Disputed takes refuting evidence; unverifiable takes a rationale.
 */
export function lacksOf(judgement: Judgement, claim: JudgedClaim): Lack[] {
  const { target, verdict, reason, rationale } = judgement;
  if (!isReasonOf(judgement)) return [{ part: 'reason', code: 'verdicts.reasonOfOtherVerdict' }];
  const accepted = claim.evidence.filter(
    (each) => each.state === 'accepted' && each.target === target,
  );
  const refuted = accepted.some((each) => each.stance === 'refutes');
  const supported = accepted.some((each) => each.stance === 'supports');
  const lacks: Lack[] = [];
  if (verdict === 'corroborated') {
    const lack = lackOfSupport(reason, target, accepted, claim);
    if (lack) lacks.push(lack);
    if (refuted && rationale === null) {
      lacks.push({ part: 'rationale', code: 'verdicts.needsAnswerToRefutation' });
    }
  }
  if (verdict === 'disputed' && !refuted) {
    lacks.push({ part: 'evidence', code: 'verdicts.needsRefutingEvidence' });
  }
  if (reason === 'sources_conflict' && !supported) {
    lacks.push({ part: 'evidence', code: 'verdicts.needsBothSides' });
  }
  if (verdict === 'unverifiable' && rationale === null) {
    lacks.push({ part: 'rationale', code: 'verdicts.needsRationale' });
  }
  return [...lacks, ...lacksOfCorrection(judgement, claim.text)];
}

function isReasonOf({ verdict, reason }: Judgement): boolean {
  return (verdictReasons[verdict] as readonly VerdictReason[]).includes(reason);
}

function lackOfSupport(
  reason: VerdictReason,
  target: Target,
  accepted: readonly WeighedEvidence[],
  { known, policy }: JudgedClaim,
): Lack | null {
  const outside = accepted.filter(
    (each) => each.stance === 'supports' && !each.warnings.includes('same_article'),
  );
  const counting = target === 'statement' ? outside : outside.filter((each) => each.independent);
  if (reason === 'admission_against_interest') {
    if (outside.some((each) => each.againstInterest)) return null;
    return { part: 'evidence', code: 'verdicts.needsAdmission' };
  }
  if (counting.length === 0) {
    const code =
      target === 'statement' ? 'verdicts.needsOutsideSupport' : 'verdicts.needsIndependentSupport';
    return { part: 'evidence', code };
  }
  if (reason === 'primary_document') {
    if (counting.some((each) => each.source.kind === 'primary')) return null;
    return { part: 'evidence', code: 'verdicts.needsPrimarySource' };
  }
  const needed = target === 'statement' ? 1 : policy.independentOrigins;
  const origins = countOrigins(
    counting.map((each) => originOf(each.source)),
    known,
  );
  if (origins >= needed) return null;
  return { part: 'evidence', code: 'verdicts.needsMoreOrigins', params: { needed, origins } };
}

function lacksOfCorrection(judgement: Judgement, text: string): Lack[] {
  const { reason, faultyElements, correctedWording } = judgement;
  if (reason !== 'wrong_in_detail') {
    const given: JudgementPart[] = [];
    if (faultyElements.length > 0) given.push('faultyElements');
    if (correctedWording !== null) given.push('correctedWording');
    return given.map((part) => ({ part, code: 'verdicts.correctionOfOtherReason' }));
  }
  const lacks: Lack[] = [];
  if (faultyElements.length === 0) {
    lacks.push({ part: 'faultyElements', code: 'verdicts.needsFaultyElements' });
  }
  if (correctedWording === null) {
    lacks.push({ part: 'correctedWording', code: 'verdicts.needsCorrectedWording' });
  } else if (correctedWording === text) {
    lacks.push({ part: 'correctedWording', code: 'verdicts.correctionChangesNothing' });
  }
  return lacks;
}
