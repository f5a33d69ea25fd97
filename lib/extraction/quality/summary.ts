import type { Fault, Score, Tally } from '@/lib/extraction/quality/score';

/** The columns of the table, in their order; each between 0 and 1. */
export const COLUMNS = [
  'usableF1',
  'f1',
  'coverage',
  'precision',
  'atomicity',
  'selfContained',
  'spanValidity',
  'quantities',
  'dates',
  'attribution',
  'ownVoice',
  'hedges',
  'checkworthy',
  'leakage',
] as const;
export type Summary = Record<(typeof COLUMNS)[number], number>;

const rate = ({ right, of }: Tally) => (of === 0 ? 0 : right / of);
const harmonicMean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** The figures of several passages together: sums of their counts, not means of their rates. */
export function summarize(scores: Score[]): Summary {
  const outcomes = scores.flatMap((score) => score.outcomes);
  const counted = outcomes.filter(({ ignored }) => !ignored);
  const over = (of: (score: Score) => Tally) =>
    rate({
      right: scores.reduce((sum, score) => sum + of(score).right, 0),
      of: scores.reduce((sum, score) => sum + of(score).of, 0),
    });
  const without = (fault: Fault) =>
    rate({
      right: outcomes.filter(({ faults }) => !faults.includes(fault)).length,
      of: outcomes.length,
    });
  const matched = counted.filter(({ expected }) => expected !== null);
  const usable = matched.filter(({ faults }) => faults.length === 0);
  const coverage = over((score) => score.coverage);
  const precision = rate({ right: matched.length, of: counted.length });
  return {
    usableF1: harmonicMean(
      over((score) => score.usableCoverage),
      rate({ right: usable.length, of: counted.length }),
    ),
    f1: harmonicMean(coverage, precision),
    coverage,
    precision,
    atomicity: without('compound'),
    selfContained: without('dependent'),
    spanValidity: without('bad span'),
    quantities: over((score) => score.quantities),
    dates: over((score) => score.dates),
    attribution: over((score) => score.attribution),
    ownVoice: over((score) => score.ownVoice),
    hedges: over((score) => score.hedges),
    checkworthy: over((score) => score.checkworthy),
    leakage: over((score) => score.leakage),
  };
}
