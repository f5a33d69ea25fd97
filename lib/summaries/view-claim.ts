import { dateInWords, instantInWords } from './dates';
import type { Phrases } from './phrases';
import type { SectionStatus, SummaryClaim, SummaryJudgement, SummaryOutcome } from './schema';
import { type EvidenceView, evidenceView } from './view-evidence';
import { type Fact, fact } from './view-frame';

/** Words quoted exactly, in their language (a BCP 47 tag, or null when unknown). */
export type Quotation = { label: string; text: string; language: string | null };

export type ClaimView = {
  id: string;
  number: string;
  status: SectionStatus;
  verdict: string;
  text: string;
  passages: Quotation[];
  facts: Fact[];
  rationales: { by: string; verdict: string; text: string }[];
  evidence: { heading: string; items: EvidenceView[] } | null;
};

/** One claim in words: what it says, where, who says so, what was found, and why. */
export function claimView(claim: SummaryClaim, language: string, t: Phrases): ClaimView {
  const { substance } = claim;
  return {
    id: claim.id,
    number: t('claim.number', { number: claim.number }),
    status: substance.status,
    verdict: outcomeInWords(substance, t),
    text: claim.text,
    passages: claim.passages.map((text) => ({ label: t('claim.passage'), text, language })),
    facts: [...voiceFacts(claim, t), ...findingFacts(claim, t)],
    rationales: claim.judgements.flatMap((judgement) => rationaleView(judgement, t)),
    evidence:
      claim.evidence.length === 0
        ? null
        : {
            heading: t('evidence.heading'),
            items: claim.evidence.map((each) => evidenceView(each, t)),
          },
  };
}

/** Who says it, how surely, and of when. */
function voiceFacts(claim: SummaryClaim, t: Phrases): Fact[] {
  const { claimant, hedged, hedge, caveat, date, validAt } = claim;
  return [
    ...fact(t('claim.claimant'), claimant ?? t('claim.outletItself')),
    ...fact(t('claim.hedge'), hedge ?? (hedged ? t('claim.hedged') : null)),
    ...fact(t('claim.caveat'), caveat),
    ...fact(t('claim.date'), date && dateInWords(date, t)),
    ...fact(t('claim.validAt'), validAt && validAt !== date ? dateInWords(validAt, t) : null),
  ];
}

/** What was found about it. */
function findingFacts(claim: SummaryClaim, t: Phrases): Fact[] {
  const { claimant, statement, substance, setAsideBecause } = claim;
  const elements = substance.faultyElements.map((element) => t(`element.${element}`));
  const isSetAside = substance.status === 'not_checked' || substance.status === 'not_checkable';
  return [
    ...fact(t('claim.faulty'), elements.join(t('list.joint'))),
    ...fact(t('claim.corrected'), substance.correctedWording),
    ...fact(t('claim.why'), setAsideBecause),
    ...(statement && claimant && !isSetAside
      ? fact(t('claim.statement', { claimant }), outcomeInWords(statement, t))
      : []),
    ...fact(t('claim.asOf'), substance.asOf && instantInWords(substance.asOf, t)),
  ];
}

function outcomeInWords({ status, reason }: SummaryOutcome, t: Phrases): string {
  const word = t(`status.${status}`);
  return reason ? t('claim.verdict', { status: word, reason: t(`reason.${reason}`) }) : word;
}

function rationaleView(judgement: SummaryJudgement, t: Phrases): ClaimView['rationales'] {
  const { verdict, reason, rationale, target, resolution } = judgement;
  const name = judgement.by ?? t('list.unknownPerson');
  const by = t(resolution ? 'claim.resolution' : 'claim.rationale', { name, target });
  const said = t('claim.verdict', {
    status: t(`status.${verdict}`),
    reason: t(`reason.${reason}`),
  });
  return [{ by, verdict: said, text: rationale ?? '' }];
}
