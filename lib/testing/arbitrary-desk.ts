import fc from 'fast-check';
import { dispositions } from '@/lib/claims/schema';
import { confidentialities, evidenceStates, stances, targets } from '@/lib/evidence/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import type { SummaryInput } from '@/lib/summaries/model';
import {
  ids,
  sampleAssessment,
  sampleClaim,
  sampleEvidence,
  signedDesk,
  undecided,
} from '@/lib/testing/sample-desk';
import { type ClaimStatus, claimStatuses } from '@/lib/verdicts/schema';

const times = fc.constantFrom('2026-02-01T10:00:00.000Z', '2026-02-01T11:00:00.000Z');

const evidence = fc.record({
  target: fc.constantFrom(...targets),
  stance: fc.constantFrom(...stances),
  state: fc.constantFrom(...evidenceStates),
  attachedAt: times,
  confidentiality: fc.constantFrom(...confidentialities),
});

/** Claims as the desk gives them: the status follows from the disposition where there is one. */
function claimOf(texts: fc.Arbitrary<string>): fc.Arbitrary<(number: number) => DeskClaim> {
  const status = fc.constantFrom(
    ...claimStatuses.filter((each) => each !== 'not_checkable' && each !== 'not_checked'),
  );
  const parts = fc.record({
    words: fc.constantFrom('The old bridge', '40 boats', 'The council', 'Some 300 people'),
    said: texts,
    claimant: fc.option(texts),
    disposition: fc.constantFrom(...dispositions),
    proposed: fc.boolean(),
    status,
    judged: fc.array(times, { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 4 }),
  });
  return parts.map((made) => (number) => {
    const { disposition, said, claimant } = made;
    const assessmentIds = made.judged.map((_, index) => `a${number}-${index}`);
    const settled: ClaimStatus =
      disposition === 'checkable'
        ? made.status
        : disposition === 'not_checkable'
          ? 'not_checkable'
          : 'not_checked';
    return sampleClaim(number, made.words, {
      ...{ text: said, claimant, caveat: said, hedge: said, hedged: true, disposition },
      standing: made.proposed ? 'proposed' : 'accepted',
      dispositionReason: said,
      substance: { ...undecided, status: settled, assessmentIds, correctedWording: said },
      statement: { ...undecided, status: settled },
      assessments: made.judged.map((createdAt, index) =>
        sampleAssessment(`a${number}-${index}`, { createdAt, rationale: said }),
      ),
      evidence: made.evidence.map(({ confidentiality, ...rest }, index) => {
        const words = { passage: said, language: said, translation: said, translator: said };
        const details = { title: said, author: said, outlet: said, origin: said };
        return sampleEvidence(
          `e${number}-${index}`,
          { ...rest, ...words },
          { confidentiality, ...details, alignedWith: [said], verifiedPlace: said },
        );
      }),
    });
  });
}

/** Desks of up to eight claims, signed off or not, whose free text is taken from `texts`. */
export function arbitraryDesk(texts: fc.Arbitrary<string>): fc.Arbitrary<SummaryInput> {
  return fc
    .record({
      claims: fc.array(claimOf(texts), { maxLength: 8 }),
      title: texts,
      name: texts,
      signed: fc.boolean(),
    })
    .map(({ claims, title, name, signed }) => ({
      ...signedDesk,
      article: {
        ...signedDesk.article,
        ...{ title, outlet: title, authors: [title, name] },
        signOff: signed ? signedDesk.article.signOff : null,
      },
      people: { [ids.ann]: name, [ids.ben]: name },
      claims: claims.map((make, index) => make(index + 1)),
    }));
}
