import { noGrounds } from '@/lib/claims/schema';
import type { Desk, DeskAssessment, DeskClaim, DeskEvidence } from '@/lib/reviews/desk';
import type { Outcome } from '@/lib/verdicts/schema';

type SampleDesk = Pick<Desk, 'article' | 'policy' | 'claims' | 'people'>;

/** An article about a place that does not exist, for tests. */
const text =
  'The old bridge at Sampleford was closed on Monday. The council said 40 boats were damaged, a figure that could not be confirmed. It is the ugliest bridge in the county. Some 300 people watched.';

export const ids = {
  article: '01890000-0000-7000-8000-00000000000a',
  signOff: '01890000-0000-7000-8000-00000000000b',
  ann: '01890000-0000-7000-8000-0000000000a1',
  ben: '01890000-0000-7000-8000-0000000000a2',
  claim: (number: number) => `01890000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
};

export const undecided: Outcome = {
  status: 'open',
  reason: null,
  asOf: null,
  faultyElements: [],
  correctedWording: null,
  assessmentIds: [],
};

/** A claim about the words `passage` of the article, open unless said otherwise. */
export function sampleClaim(number: number, passage: string, more: Partial<DeskClaim>): DeskClaim {
  const start = text.indexOf(passage);
  const end = start + passage.length;
  return {
    ...{ id: ids.claim(number), version: 1, round: 1, origin: 'extracted', standing: 'accepted' },
    ...{ disposition: 'checkable', dispositionReason: null, spans: [{ start, end }], start, end },
    ...{ text: passage, claimant: null, hedged: false, hedge: null, caveat: null },
    ...{ quantities: [], date: null, validAt: null, entities: [], kind: 'fact' },
    ...{ checkworthy: true, worthReasons: [], confidence: 1, grounds: noGrounds },
    ...{ parentIds: [], childIds: [], createdById: ids.ann, createdAt: '2026-02-01T09:00:00.000Z' },
    ...{ substance: undecided, statement: undecided, evidence: [], assessments: [], comments: [] },
    ...more,
  };
}

export function sampleEvidence(
  id: string,
  more: Partial<DeskEvidence>,
  source: Partial<DeskEvidence['source']> = {},
): DeskEvidence {
  return {
    ...{ id, version: 1, target: 'substance', stance: 'supports', state: 'accepted' },
    ...{ describesAt: null, againstInterest: false, independent: true, warnings: [] },
    ...{ attachedById: ids.ann, attachedAt: '2026-02-01T10:00:00.000Z', decidedById: ids.ann },
    ...{ decidedAt: '2026-02-01T10:00:00.000Z', decisionNote: null },
    ...{ passage: null, language: null, translation: null, translator: null, note: null },
    ...more,
    source: {
      ...{ id: `source of ${id}`, version: 1, form: 'link', kind: 'secondary' },
      ...{ confidentiality: 'open', withheld: false, title: 'Bridge closed', author: null },
      ...{ url: null, outlet: null, publishedOn: null, accessedOn: null, origin: null },
      ...{ alignedWith: [], verifiedPlace: null, verifiedOn: null },
      ...source,
    },
  };
}

export function sampleAssessment(id: string, more: Partial<DeskAssessment>): DeskAssessment {
  return {
    ...{ id, target: 'substance', verdict: 'corroborated', reason: 'independent_sources' },
    ...{ rationale: null, faultyElements: [], correctedWording: null, resolution: false },
    ...{ asOf: '2026-02-02T08:30:00.000Z', assessorId: ids.ann, void: null },
    createdAt: '2026-02-02T08:30:00.000Z',
    ...more,
  };
}

const closed = sampleClaim(1, 'The old bridge at Sampleford was closed on Monday', {
  date: '2026-01-26',
  substance: {
    ...undecided,
    status: 'corroborated',
    reason: 'independent_sources',
    asOf: '2026-02-02T08:30:00.000Z',
    assessmentIds: ['a1'],
  },
  assessments: [
    sampleAssessment('a1', { rationale: 'The log of the harbour office names the day.' }),
    sampleAssessment('a0', { void: 'superseded', rationale: 'Not counted any more.' }),
  ],
  evidence: [
    sampleEvidence(
      'e1',
      { passage: 'Closed from 06:00.', language: 'en', describesAt: '2026-01-26' },
      {
        ...{ title: 'Log of January', author: 'Harbour Office', outlet: 'Practice Archive' },
        ...{ url: 'https://example.org/log?day=26', publishedOn: '2026-01', kind: 'primary' },
        ...{ accessedOn: '2026-02-01' },
      },
    ),
    sampleEvidence(
      'e2',
      { passage: 'Only Quillon saw it.', note: 'Quillon called twice.' },
      { confidentiality: 'confidential', form: 'testimony', title: 'Quillon', origin: 'Quillon' },
    ),
    sampleEvidence('e3', { state: 'proposed' }, { title: 'Proposed by Quillon' }),
  ],
});

const boats = sampleClaim(2, '40 boats were damaged', {
  ...{ claimant: 'the council', caveat: 'could not be confirmed' },
  substance: {
    ...{ status: 'disputed', reason: 'wrong_in_detail', faultyElements: ['number'] },
    ...{ asOf: '2026-02-03T16:05:00.000Z', correctedWording: '14 boats were damaged' },
    assessmentIds: ['a2'],
  },
  assessments: [
    sampleAssessment('a2', {
      ...{ verdict: 'disputed', reason: 'wrong_in_detail', assessorId: ids.ben },
      ...{ faultyElements: ['number'], correctedWording: '14 boats were damaged' },
      rationale: 'The insurer lists 14.\nThe council has not answered.',
    }),
  ],
  evidence: [
    sampleEvidence(
      'e4',
      {
        ...{ stance: 'refutes', passage: 'Vierzehn Boote', language: 'de' },
        ...{ translation: 'Fourteen boats', translator: 'Ben Practice', againstInterest: true },
      },
      { title: 'Claims paid', origin: 'the boat owners', alignedWith: ['the insurer'] },
    ),
  ],
});

const ugly = sampleClaim(3, 'It is the ugliest bridge in the county', {
  ...{ disposition: 'not_checkable', kind: 'opinion', dispositionReason: 'A matter of taste.' },
  substance: { ...undecided, status: 'not_checkable' },
  statement: { ...undecided, status: 'not_checkable' },
});

/** One corroborated, one disputed, one opinion, one dropped; signed off. */
export const signedDesk: SampleDesk = {
  article: {
    ...{
      id: ids.article,
      version: 4,
      versionId: ids.article,
      title: 'Bridge closed, boats damaged',
    },
    ...{ outlet: 'The Practice Gazette', authors: ['A. Writer'], language: 'en' },
    ...{ url: 'https://example.org/bridge', publishedOn: '2026-01-28', uploadedById: ids.ann },
    ...{ createdAt: '2026-02-01T09:00:00.000Z', text },
    signOff: { id: ids.signOff, signedById: ids.ben, signedAt: '2026-02-04T11:00:00.000Z' },
  },
  policy: { reviewersNeeded: 1, independentOrigins: 1 },
  people: { [ids.ann]: 'Ann Practice', [ids.ben]: 'Ben Practice' },
  claims: [
    closed,
    boats,
    ugly,
    sampleClaim(4, 'The council said', { disposition: 'dropped', dispositionReason: 'No claim.' }),
  ],
};

/** The same, not signed off, with a claim that is still open and one that is proposed. */
export const draftDesk: SampleDesk = {
  ...signedDesk,
  article: { ...signedDesk.article, signOff: null },
  claims: [
    ...signedDesk.claims,
    sampleClaim(5, 'Some 300 people watched', {}),
    sampleClaim(6, 'bridge', { standing: 'proposed' }),
  ],
};
