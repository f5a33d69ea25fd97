import { expect, test } from 'vitest';
import { abilitiesOf } from './abilities';

const names = (abilities: ReturnType<typeof abilitiesOf>) =>
  Object.entries(abilities).flatMap(([name, has]) => (has ? [name] : []));

test.each([
  ['viewer', []],
  ['contributor', ['addClaims', 'attach', 'comment']],
  [
    'reviewer',
    ['addClaims', 'editClaims', 'attach', 'decide', 'assess', 'comment', 'describe', 'extract'],
  ],
] as const)('%s', (role, expected) => {
  expect(names(abilitiesOf(role, false))).toEqual(expected);
});

test('an editor also resolves', () => {
  expect(abilitiesOf('editor', false).resolve).toBe(true);
});

test('a signed-off article can only be commented on', () => {
  expect(names(abilitiesOf('owner', true))).toEqual(['comment']);
});
