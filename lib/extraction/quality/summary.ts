import type { Score, Tally } from '@/lib/extraction/quality/score';

export type Summary = Record<
  | 'usableF1'
  | 'f1'
  | 'coverage'
  | 'precision'
  | 'atomicity'
  | 'selfContained'
  | 'spanValidity'
  | 'quantities'
  | 'dates'
  | 'attribution'
  | 'hedges'
  | 'checkworthy'
  | 'leakage',
  number
>;

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** The table's figures over several passages, each between 0 and 1. */
export function summarize(scores: Score[]): Summary {
  const sum = (of: (score: Score) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const rate = (of: (score: Score) => Tally) =>
    ratio(
      sum((score) => of(score).right),
      sum((score) => of(score).of),
    );
  const predicted = sum(({ predicted: n }) => n);
  const expected = sum(({ expected: n }) => n);
  const coverage = ratio(
    sum(({ covered }) => covered),
    expected,
  );
  const precision = ratio(
    sum(({ matched }) => matched),
    predicted,
  );
  return {
    usableF1: harmonic(
      ratio(
        sum(({ usableCovered }) => usableCovered),
        expected,
      ),
      ratio(
        sum(({ usable }) => usable),
        predicted,
      ),
    ),
    f1: harmonic(coverage, precision),
    coverage,
    precision,
    atomicity: ratio(
      sum(({ atomic }) => atomic),
      predicted,
    ),
    selfContained: ratio(
      sum(({ selfContained }) => selfContained),
      predicted,
    ),
    spanValidity: ratio(
      sum(({ validSpans }) => validSpans),
      predicted,
    ),
    quantities: rate(({ quantities }) => quantities),
    dates: rate(({ dates }) => dates),
    attribution: rate(({ attribution }) => attribution),
    hedges: rate(({ hedges }) => hedges),
    checkworthy: rate(({ checkworthy }) => checkworthy),
    leakage: sum(({ leaks }) => leaks.of) === 0 ? 0 : rate(({ leaks }) => leaks),
  };
}
