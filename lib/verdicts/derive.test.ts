import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Disposition } from '@/lib/claims/schema';
import { countingOf, deriveOutcome, type RecordedJudgement, voidOf } from './derive';
import { defaultPolicy } from './policy';
import { verdictReasons, verdicts } from './schema';

const claim = { disposition: 'checkable' as Disposition, round: 1 };
const hour = (n: number) => `2023-11-05T${String(n).padStart(2, '0')}:00:00.000Z`;

/**
 * A judgement in shorthand: assessor and verdict's initial, then "!" for a resolution, "-" for one
 * taken back, "0" for one of an earlier round, "s" for one about the statement.
 */
function recorded(shorthand: string, index: number): RecordedJudgement {
  const verdict = verdicts.find((each) => each[0] === shorthand[1]) ?? 'unverifiable';
  return {
    id: `${index}`,
    round: shorthand.includes('0') ? 0 : 1,
    target: shorthand.includes('s') ? 'statement' : 'substance',
    verdict,
    reason: verdictReasons[verdict][0],
    faultyElements: [],
    correctedWording: null,
    asOf: hour(index),
    asOfSeq: index,
    resolution: shorthand.includes('!'),
    assessorId: shorthand[0] ?? '',
    withdrawn: shorthand.includes('-'),
  };
}

// The whole transition table: what happened, oldest first → where it stands with one reviewer
// needed, and with two. Capitals are people; c corroborated, d disputed, u unverifiable.
test.each([
  ['', 'open', 'open'],
  ['Ac', 'corroborated', 'in_review'],
  ['Ad', 'disputed', 'in_review'],
  ['Au', 'unverifiable', 'in_review'],
  ['Ac-', 'open', 'open'],
  ['Ac0', 'open', 'open'],
  ['Acs', 'open', 'open'],
  ['Ac Ac', 'corroborated', 'in_review'],
  ['Ac Ad', 'disputed', 'in_review'],
  ['Ac Ad-', 'corroborated', 'in_review'],
  ['Ac Bc', 'corroborated', 'corroborated'],
  ['Ac Bd', 'disagreement', 'disagreement'],
  ['Ac Bd-', 'corroborated', 'in_review'],
  ['Ac- Bd', 'disputed', 'in_review'],
  ['Ac Bd Ad', 'disputed', 'disputed'],
  ['Ac Bd Cc', 'disagreement', 'disagreement'],
  ['Ac Bd0', 'corroborated', 'in_review'],
  ['Ac Bds', 'corroborated', 'in_review'],
  ['Ac Bd Ed!', 'disputed', 'disputed'],
  ['Ac Bd Eu!', 'unverifiable', 'unverifiable'],
  ['Ac Bd Ed!-', 'disagreement', 'disagreement'],
  ['Ac Bd Ed!0', 'disagreement', 'disagreement'],
  ['Ac Bd Ad!', 'disputed', 'disputed'],
  ['Ac Bd Ed! Cd', 'disputed', 'disputed'],
  ['Ac Bd Ed! Cc', 'disagreement', 'disagreement'],
  ['Ac Bd Ed! Cc Ec!', 'corroborated', 'corroborated'],
  ['Ac Bd Ed! Ec', 'corroborated', 'in_review'],
  ['Ac Bd Ed! Ec Cc', 'corroborated', 'corroborated'],
])('%j: %s with one reviewer, %s with two', (history, one, two) => {
  const list = history.split(' ').filter(Boolean).map(recorded);
  const status = (reviewersNeeded: number) =>
    deriveOutcome(claim, list, 'substance', { ...defaultPolicy, reviewersNeeded }).status;
  expect(status(1)).toBe(one);
  expect(status(2)).toBe(two);
});

test.each<[Disposition, string]>([
  ['not_checkable', 'not_checkable'],
  ['not_checked', 'not_checked'],
  ['dropped', 'not_checked'],
  ['split', 'not_checked'],
  ['merged', 'not_checked'],
])('a %s claim stands at %s, whatever was judged', (disposition, status) => {
  const outcome = deriveOutcome(
    { ...claim, disposition },
    [recorded('Ac', 1)],
    'substance',
    defaultPolicy,
  );
  expect(outcome).toMatchObject({ status, reason: null, asOf: null });
});

test('a verdict takes the latest reason and wording', () => {
  const list = [
    { ...recorded('Ad', 1), reason: 'contradicted' as const },
    {
      ...recorded('Bd', 2),
      reason: 'wrong_in_detail' as const,
      faultyElements: ['number' as const],
      correctedWording: 'Two.',
    },
  ];
  expect(deriveOutcome(claim, list, 'substance', defaultPolicy)).toEqual({
    status: 'disputed',
    reason: 'wrong_in_detail',
    asOf: hour(2),
    faultyElements: ['number'],
    correctedWording: 'Two.',
    assessmentIds: ['1', '2'],
  });
});

test('a verdict is as of the time by which enough reviewers had judged', () => {
  const list = ['Ac', 'Bc', 'Cc'].map(recorded);
  const asOf = (reviewersNeeded: number) =>
    deriveOutcome(claim, list, 'substance', { ...defaultPolicy, reviewersNeeded }).asOf;
  expect([asOf(1), asOf(2), asOf(3), asOf(4)]).toEqual([hour(2), hour(1), hour(0), null]);
});

const history = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.constantFrom('c', 'd', 'u'),
        fc.subarray(['!', '-', '0', 's']),
      )
      .map(([who, verdict, marks]) => who + verdict + marks.join('')),
    { maxLength: 8 },
  )
  .map((list) => list.map(recorded));

test('the order in which judgements are read does not matter', () => {
  const shuffled = history.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 1, max: 3 }), ([list, other], reviewersNeeded) => {
      const policy = { ...defaultPolicy, reviewersNeeded };
      for (const target of ['substance', 'statement'] as const) {
        expect(deriveOutcome(claim, other, target, policy)).toEqual(
          deriveOutcome(claim, list, target, policy),
        );
      }
    }),
  );
});

test('every judgement either counts or says why not, and nobody counts twice', () => {
  fc.assert(
    fc.property(history, (list) => {
      const counting = (['substance', 'statement'] as const).flatMap((target) => {
        const those = countingOf(list, target, 1);
        const people = those.map((each) => each.assessorId);
        expect(new Set(people).size).toBe(people.length);
        return those;
      });
      for (const each of list) {
        expect(voidOf(each, 1, counting) === null).toBe(counting.includes(each));
      }
    }),
  );
});

test.each([
  ['Ac', null],
  ['Ac-', 'withdrawn'],
  ['Ac0', 'reopened'],
])('%s is void because: %s', (shorthand, why) => {
  const list = [recorded(shorthand, 1)];
  expect(voidOf(list[0] as RecordedJudgement, 1, countingOf(list, 'substance', 1))).toBe(why);
});

test('an older judgement of the same person, and one that an editor settled, are superseded', () => {
  const list = ['Ac', 'Bd', 'Ad', 'Eu!'].map(recorded);
  const counting = countingOf(list, 'substance', 1);
  expect(list.map((each) => voidOf(each, 1, counting))).toEqual([
    'superseded',
    'superseded',
    'superseded',
    null,
  ]);
});
