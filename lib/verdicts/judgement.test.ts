import { expect, test } from 'vitest';
import { noNames } from '@/lib/evidence/parties';
import { type JudgedClaim, type Judgement, lacksOf, type WeighedEvidence } from './judgement';
import { defaultPolicy } from './policy';

import { type Verdict, type VerdictReason, verdictReasons, verdicts } from './schema';

const judgement: Judgement = {
  target: 'substance',
  verdict: 'corroborated',
  reason: 'independent_sources',
  rationale: null,
  faultyElements: [],
  correctedWording: null,
};

function evidence(
  change: Partial<Omit<WeighedEvidence, 'source'>> & { from?: string; kind?: 'primary' } = {},
) {
  const { from = 'Example Wire', kind = 'secondary', ...rest } = change;
  const voice = {
    title: 't',
    url: null,
    outlet: from,
    author: null,
    origin: null,
    alignedWith: [],
  };
  return {
    target: 'substance',
    stance: 'supports',
    state: 'accepted',
    againstInterest: false,
    independent: true,
    warnings: [],
    ...rest,
    source: { form: 'link', kind, ...voice },
  } satisfies WeighedEvidence;
}

const claim: JudgedClaim = {
  text: 'The town was bombarded.',
  claimant: 'TNLA',
  disposition: 'checkable',
  standing: 'accepted',
  evidence: [],
  known: noNames,
  policy: defaultPolicy,
};

/** The most telling lack of a judgement, or "ok". */
const lackOf = (given: Judgement, of: JudgedClaim) => lacksOf(given, of)[0]?.code ?? 'ok';

const support = evidence();
const refutation = evidence({ stance: 'refutes' });
const ownWord = evidence({ independent: false, warnings: ['claimants_own_word'] });
const theArticle = evidence({ independent: false, warnings: ['same_article'] });
const admission = evidence({ independent: false, warnings: ['aligned'], againstInterest: true });
const primary = evidence({ kind: 'primary' });
const why = { rationale: 'Because of what was found.' };
const conflict = { verdict: 'disputed', reason: 'sources_conflict' } as const;
const contradicted = { verdict: 'disputed', reason: 'contradicted' } as const;
const detail = { verdict: 'disputed', reason: 'wrong_in_detail' } as const;
const fixed = {
  faultyElements: ['number' as const],
  correctedWording: 'Two towns were bombarded.',
};
const unverifiable = { verdict: 'unverifiable', reason: 'no_access' } as const;
const admitted = { reason: 'admission_against_interest' } as const;
const documented = { reason: 'primary_document' } as const;
const statement = { target: 'statement' } as const;
const spoken = evidence({ ...ownWord, target: 'statement' });

test.each<[string, Partial<Judgement>, WeighedEvidence[], string]>([
  ['nothing at all', {}, [], 'verdicts.needsIndependentSupport'],
  ['an independent source', {}, [support], 'ok'],
  ['a proposed one', {}, [evidence({ state: 'proposed' })], 'verdicts.needsIndependentSupport'],
  ['a declined one', {}, [evidence({ state: 'declined' })], 'verdicts.needsIndependentSupport'],
  ['a withdrawn one', {}, [evidence({ state: 'withdrawn' })], 'verdicts.needsIndependentSupport'],
  ['context only', {}, [evidence({ stance: 'context' })], 'verdicts.needsIndependentSupport'],
  ['support of the statement', {}, [spoken], 'verdicts.needsIndependentSupport'],
  ["the claimant's own word", {}, [ownWord], 'verdicts.needsIndependentSupport'],
  [
    'an ally',
    {},
    [evidence({ independent: false, warnings: ['aligned'] })],
    'verdicts.needsIndependentSupport',
  ],
  ['the article itself', {}, [theArticle], 'verdicts.needsIndependentSupport'],
  ['another time is a warning only', {}, [evidence({ warnings: ['other_time'] })], 'ok'],
  [
    'support, and an unanswered refutation',
    {},
    [support, refutation],
    'verdicts.needsAnswerToRefutation',
  ],
  ['support, and an answered refutation', why, [support, refutation], 'ok'],
  [
    'an unaccepted refutation',
    {},
    [support, evidence({ stance: 'refutes', state: 'proposed' })],
    'ok',
  ],
  [
    'a refuted statement',
    {},
    [support, evidence({ stance: 'refutes', target: 'statement' })],
    'ok',
  ],
  ['an admission', admitted, [admission], 'ok'],
  [
    "the claimant's own admission",
    admitted,
    [evidence({ ...ownWord, againstInterest: true })],
    'ok',
  ],
  [
    'the article as an admission',
    admitted,
    [evidence({ ...theArticle, againstInterest: true })],
    'verdicts.needsAdmission',
  ],
  ['no admission', admitted, [support], 'verdicts.needsAdmission'],
  [
    'an admission to the contrary',
    admitted,
    [evidence({ ...admission, stance: 'refutes' })],
    'verdicts.needsAdmission',
  ],
  ['a primary document', documented, [primary], 'ok'],
  ['a secondary document', documented, [support], 'verdicts.needsPrimarySource'],
  [
    "the claimant's primary document",
    documented,
    [evidence({ ...ownWord, kind: 'primary' })],
    'verdicts.needsIndependentSupport',
  ],
  ['a dispute without refutation', contradicted, [support], 'verdicts.needsRefutingEvidence'],
  ['a dispute', contradicted, [refutation], 'ok'],
  [
    'a dispute by an interested party',
    contradicted,
    [evidence({ ...ownWord, stance: 'refutes' })],
    'ok',
  ],
  ['a conflict with one side', conflict, [refutation], 'verdicts.needsBothSides'],
  ['a conflict with the other side', conflict, [support], 'verdicts.needsRefutingEvidence'],
  ['a conflict', conflict, [ownWord, refutation], 'ok'],
  ['a faulty detail, corrected', { ...detail, ...fixed }, [refutation], 'ok'],
  [
    'a faulty detail, unnamed',
    { ...detail, ...fixed, faultyElements: [] },
    [refutation],
    'verdicts.needsFaultyElements',
  ],
  [
    'a faulty detail, uncorrected',
    { ...detail, ...fixed, correctedWording: null },
    [refutation],
    'verdicts.needsCorrectedWording',
  ],
  [
    'a correction that corrects nothing',
    { ...detail, ...fixed, correctedWording: claim.text },
    [refutation],
    'verdicts.correctionChangesNothing',
  ],
  [
    'a correction of something else',
    { ...contradicted, ...fixed },
    [refutation],
    'verdicts.correctionOfOtherReason',
  ],
  ['unverifiable without a word', unverifiable, [], 'verdicts.needsRationale'],
  ['unverifiable', { ...unverifiable, ...why }, [], 'ok'],
  ['a statement with nothing', statement, [support], 'verdicts.needsOutsideSupport'],
  ["a statement by the claimant's own word", statement, [spoken], 'ok'],
  [
    'a statement by the article itself',
    statement,
    [evidence({ ...theArticle, target: 'statement' })],
    'verdicts.needsOutsideSupport',
  ],
  [
    "a statement by the claimant's own document",
    { ...statement, ...documented },
    [evidence({ ...spoken, kind: 'primary' })],
    'ok',
  ],
  [
    'a statement that is refuted',
    statement,
    [spoken, evidence({ stance: 'refutes', target: 'statement' })],
    'verdicts.needsAnswerToRefutation',
  ],
])('%s', (_, change, list, expected) => {
  expect(lackOf({ ...judgement, ...change }, { ...claim, evidence: list })).toBe(expected);
});

const reasons = Object.values(verdictReasons).flat();
const pairs = verdicts.flatMap((verdict) => reasons.map((reason) => [verdict, reason] as const));

test.each<readonly [Verdict, VerdictReason]>(pairs)(
  '%s for %s: only its own reasons',
  (verdict, reason) => {
    const own = verdictReasons[verdict].some((each) => each === reason);
    const list = [support, admission, primary, refutation];
    const given = {
      ...judgement,
      ...why,
      ...(reason === 'wrong_in_detail' ? fixed : {}),
      verdict,
      reason,
    };
    expect(lackOf(given, { ...claim, evidence: list })).toBe(
      own ? 'ok' : 'verdicts.reasonOfOtherVerdict',
    );
  },
);

test('a newsroom may ask for several independent origins', () => {
  const policy = { ...defaultPolicy, independentOrigins: 2 };
  expect(lacksOf(judgement, { ...claim, policy, evidence: [support, support] })).toEqual([
    { part: 'evidence', code: 'verdicts.needsMoreOrigins', params: { needed: 2, origins: 1 } },
  ]);
  const other = evidence({ from: 'Another Wire' });
  expect(lackOf(judgement, { ...claim, policy, evidence: [support, other] })).toBe('ok');
});
