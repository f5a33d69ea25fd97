import type { AttachEvidence, Stance, Target } from '@/lib/evidence/schema';
import type { AssessClaim } from '@/lib/verdicts/schema';
import type { PracticePerson } from './people';
import type { PracticeSource } from './sources';

/** What the practice newsroom has done about one claim, in this order. */
export type PracticeWork = {
  /** Words of the article that lie inside the claim. */
  words: string;
  evidence?: (Pick<AttachEvidence, 'againstInterest'> & {
    by: PracticePerson;
    source: PracticeSource;
    target: Target;
    stance: Stance;
    passage: string;
  })[];
  assessments?: (Omit<AssessClaim, 'claimId' | 'version' | 'faultyElements' | 'correctedWording'> &
    Partial<AssessClaim> & { by: PracticePerson })[];
  comment?: { by: PracticePerson; body: string };
  notCheckable?: { by: PracticePerson; reason: string };
};

const plain = { target: 'substance', stance: 'supports', againstInterest: false } as const;

export const practiceWork: PracticeWork[] = [
  {
    words: 'seized the Muse border trade zone',
    evidence: [
      {
        ...plain,
        by: 'reviewer',
        source: 'photographs',
        passage: 'Five photographs show alliance flags on both pillars of the gate.',
      },
      {
        ...plain,
        by: 'reviewer',
        source: 'trader',
        passage: 'The customs officers left on Friday morning; the alliance came before noon.',
      },
    ],
    assessments: [
      {
        by: 'reviewer',
        target: 'substance',
        verdict: 'corroborated',
        reason: 'independent_sources',
        rationale: 'Photographs placed by the gate and a source of our own agree on the day.',
      },
    ],
  },
  {
    words: 'around 70% of the overland trade',
    evidence: [
      {
        ...plain,
        by: 'reviewer',
        source: 'tradeRegister',
        passage: 'Muse: 71 per cent of the value of overland trade with China.',
      },
    ],
    assessments: [
      {
        by: 'reviewer',
        target: 'substance',
        verdict: 'corroborated',
        reason: 'primary_document',
        rationale: null,
      },
    ],
  },
  {
    words: 'About 20,000 fighters',
    evidence: [
      {
        ...plain,
        by: 'contributor',
        source: 'estimate',
        passage: 'The alliance can field between 18,000 and 22,000 fighters.',
      },
    ],
    comment: {
      by: 'contributor',
      body: 'I attached an estimate. Does it count as independent of the alliance?',
    },
  },
  {
    words: 'lost more than 300 bases',
    evidence: [
      {
        ...plain,
        by: 'reviewer',
        source: 'survey',
        passage: 'We count 312 positions that stand empty or in other hands.',
      },
    ],
    assessments: [
      {
        by: 'reviewer',
        target: 'substance',
        verdict: 'corroborated',
        reason: 'independent_sources',
        rationale: 'The survey counts from images of its own.',
      },
      {
        by: 'secondReviewer',
        target: 'substance',
        verdict: 'unverifiable',
        reason: 'no_access',
        rationale: 'An empty position may have been given up years ago. Nobody has been there.',
      },
    ],
  },
  {
    words: 'Sixty soldiers were killed',
    evidence: [
      {
        ...plain,
        stance: 'refutes',
        by: 'reviewer',
        source: 'clinicCount',
        passage: 'The two clinics and the monastery counted 38 dead in uniform.',
      },
    ],
    assessments: [
      {
        by: 'reviewer',
        target: 'substance',
        verdict: 'disputed',
        reason: 'wrong_in_detail',
        rationale:
          'The only count made on the spot is far lower, and nobody names a source for 60.',
        faultyElements: ['number'],
        correctedWording: 'At least 38 soldiers were killed in Namhsan.',
      },
    ],
  },
  {
    words: 'bombarded the town',
    evidence: [
      {
        ...plain,
        target: 'statement',
        by: 'reviewer',
        source: 'statement',
        passage: 'Aircraft of the military bombarded Namhsan on three days.',
      },
    ],
    assessments: [
      {
        by: 'reviewer',
        target: 'statement',
        verdict: 'corroborated',
        reason: 'primary_document',
        rationale: 'Its own statement says so.',
      },
      {
        by: 'reviewer',
        target: 'substance',
        verdict: 'unverifiable',
        reason: 'interested_party_only',
        rationale: 'Only a party to the fighting says so; there is no image and no other witness.',
      },
    ],
  },
  {
    words: 'abandoned their base near Kan Mong village',
    evidence: [
      {
        ...plain,
        againstInterest: true,
        by: 'reviewer',
        source: 'armyOrder',
        passage: 'Forty-one members of the brigade are to be listed as absent since 30 October.',
      },
    ],
    assessments: [
      {
        by: 'secondReviewer',
        target: 'substance',
        verdict: 'corroborated',
        reason: 'admission_against_interest',
        rationale: 'The army would rather have kept this quiet, and gives the same number and day.',
      },
    ],
  },
  {
    words: 'more than 100 soldiers and militia members had surrendered',
    comment: {
      by: 'secondReviewer',
      body: 'The single reports add up to 56. We need the other 44 before this is anything but open.',
    },
  },
  {
    words: 'is the gravest threat to the generals',
    notCheckable: { by: 'reviewer', reason: 'A judgement of weight, not of fact.' },
  },
  {
    words: 'will probably take Lashio',
    notCheckable: { by: 'reviewer', reason: 'A prediction.' },
  },
];
