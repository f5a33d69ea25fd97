import { expect, test } from 'vitest';
import type { Disposition } from '@/lib/claims/schema';
import { noNames } from '@/lib/evidence/parties';
import type { JudgedClaim, Judgement, WeighedEvidence } from './judgement';
import { defaultPolicy } from './policy';
import { assess, checkTakingBack, resolve } from './rules';
import type { ClaimStatus } from './schema';

const judgement: Judgement = {
  target: 'substance',
  verdict: 'corroborated',
  reason: 'independent_sources',
  rationale: null,
  faultyElements: [],
  correctedWording: null,
};
const why = { rationale: 'Because of what was found.' };
const detail = { verdict: 'disputed', reason: 'wrong_in_detail' } as const;
const statement = { target: 'statement' } as const;

const voice = { title: 't', url: null, outlet: 'Example Wire', author: null, origin: null };
const support: WeighedEvidence = {
  target: 'substance',
  stance: 'supports',
  state: 'accepted',
  againstInterest: false,
  independent: true,
  warnings: [],
  source: { form: 'link', kind: 'secondary', alignedWith: [], ...voice },
};
const spoken: WeighedEvidence = { ...support, ...statement };

const claim: JudgedClaim = {
  text: 'The town was bombarded.',
  claimant: 'TNLA',
  disposition: 'checkable',
  standing: 'accepted',
  evidence: [],
  known: noNames,
  policy: defaultPolicy,
};

const code = (result: ReturnType<typeof checkTakingBack> | ReturnType<typeof assess>) =>
  result.ok ? 'ok' : result.refusal.code;

test('a refusal names every part at fault', () => {
  expect(assess({ ...judgement, ...detail }, claim)).toMatchObject({
    refusal: {
      code: 'verdicts.needsRefutingEvidence',
      fields: {
        evidence: 'verdicts.needsRefutingEvidence',
        faultyElements: 'verdicts.needsFaultyElements',
        correctedWording: 'verdicts.needsCorrectedWording',
      },
    },
  });
});

test.each<[Disposition, string]>([
  ['checkable', 'ok'],
  ['not_checkable', 'verdicts.notCheckable'],
  ['not_checked', 'verdicts.notCheckable'],
  ['dropped', 'verdicts.notCheckable'],
  ['split', 'verdicts.notCheckable'],
  ['merged', 'verdicts.notCheckable'],
])('a %s claim: %s', (disposition, expected) => {
  expect(code(assess(judgement, { ...claim, disposition, evidence: [support] }))).toBe(expected);
});

test('a proposed claim and a statement of nobody take no judgement', () => {
  const whole = { ...claim, evidence: [support, spoken] };
  expect(code(assess(judgement, { ...whole, standing: 'proposed' }))).toBe(
    'verdicts.claimProposed',
  );
  expect(code(assess({ ...judgement, ...statement }, { ...whole, claimant: null }))).toBe(
    'verdicts.noStatement',
  );
});

test.each<[ClaimStatus, Partial<Judgement>, string]>([
  ['disagreement', why, 'ok'],
  ['disagreement', {}, 'verdicts.resolutionNeedsRationale'],
  ['open', why, 'verdicts.noDisagreement'],
  ['in_review', why, 'verdicts.noDisagreement'],
  ['disputed', why, 'verdicts.noDisagreement'],
])('resolving at %s with %j: %s', (status, change, expected) => {
  const given = { ...judgement, ...change };
  expect(code(resolve(given, { ...claim, evidence: [support] }, status))).toBe(expected);
});

test('a resolution is held to the same policy', () => {
  expect(code(resolve({ ...judgement, ...why }, claim, 'disagreement'))).toBe(
    'verdicts.needsIndependentSupport',
  );
});

test.each([
  ['mine', false, 'ok'],
  ['mine', true, 'verdicts.alreadyWithdrawn'],
  ['yours', false, 'verdicts.notYourJudgement'],
])('taking back %s (withdrawn: %s): %s', (whose, withdrawn, expected) => {
  expect(code(checkTakingBack('mine', { assessorId: whose, withdrawn }))).toBe(expected);
});
