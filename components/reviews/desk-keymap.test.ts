import { expect, test } from 'vitest';
import { deskKeyOf, type KeyPress } from './desk-keymap';

const press = (part: Partial<KeyPress>): KeyPress => ({
  ...{ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, isComposing: false },
  ...part,
});

test.each([
  ['j', { key: 'j', code: 'KeyJ' }, 'next'],
  ['J with caps lock', { key: 'J', code: 'KeyJ' }, 'next'],
  ['a digit', { key: '1', code: 'Digit1' }, 'corroborated'],
  ['a digit on AZERTY without Shift', { key: '&', code: 'Digit1' }, 'corroborated'],
  ['a digit of the number pad', { key: '2', code: 'Numpad2' }, 'disputed'],
  ['a slash that takes Shift', { key: '/', code: 'Digit7' }, 'filter'],
  ['a question mark', { key: '?', code: 'Minus' }, 'help'],
  ['with Ctrl', { key: 'c', code: 'KeyC', ctrlKey: true }, null],
  ['with ⌘', { key: 'k', code: 'KeyK', metaKey: true }, null],
  ['while composing', { key: 'j', code: 'KeyJ', isComposing: true }, null],
  ['another key', { key: 'q', code: 'KeyQ' }, null],
] as const)('%s', (_name, part, expected) => {
  expect(deskKeyOf(press(part))).toBe(expected);
});
