import { expect, test } from 'vitest';
import { commitmentOf, sealedIn } from './commitment';

const salt = new Uint8Array(32).fill(7);
const seal = (textId: string) => ({ textId, commitment: commitmentOf(textId, salt) });

test('the commitment depends on text and salt', () => {
  expect(commitmentOf('a', salt)).toBe(commitmentOf('a', salt));
  expect(commitmentOf('a', salt)).not.toBe(commitmentOf('b', salt));
  expect(commitmentOf('a', salt)).not.toBe(commitmentOf('a', new Uint8Array(32)));
});

test.each([
  ['none', { claimId: 'x', n: 1, nothing: null }, []],
  ['one', { rationale: seal('r') }, ['r']],
  ['nested', { claims: [{ content: seal('a') }, { content: seal('b') }] }, ['a', 'b']],
])('sealed references: %s', (_, payload, ids) => {
  expect(sealedIn(payload).map((each) => each.textId)).toEqual(ids);
});
