import { expect, test } from 'vitest';
import { claimAtPress } from './cycle';

const outer = { id: 'outer', start: 0, end: 90 };
const inner = { id: 'inner', start: 20, end: 40 };

test.each([
  ['nothing there', [], null, null],
  ['one claim', [outer], null, 'outer'],
  ['one claim, pressed again', [outer], 'outer', 'outer'],
  ['the inner of two first', [outer, inner], null, 'inner'],
  ['then the outer', [outer, inner], 'inner', 'outer'],
  ['then the inner again', [outer, inner], 'outer', 'inner'],
  ['coming from elsewhere', [outer, inner], 'other', 'inner'],
] as const)('%s', (_name, covering, current, expected) => {
  expect(claimAtPress(covering, current)).toBe(expected);
});
