import { expect, test } from 'vitest';
import { readVerbGroup } from '@/lib/extraction/grammar/verb-group';
import { tokenize } from '@/lib/extraction/tokens';

const read = (text: string, at: number) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const group = readVerbGroup(tokens, at);
  return (
    group && {
      main: tokens[group.main]?.text,
      form: group.form,
      voice: group.voice,
      tense: group.tense,
    }
  );
};

test.each([
  ['They have recently left', 1, { main: 'left', form: 'finite', voice: 'active', tense: 'past' }],
  ['They were arrested', 1, { main: 'arrested', form: 'finite', voice: 'passive', tense: 'past' }],
  [
    'They are supporting it',
    1,
    { main: 'supporting', form: 'finite', voice: 'active', tense: 'present' },
  ],
  ['They will leave', 1, { main: 'leave', form: 'finite', voice: 'active', tense: 'future' }],
  [
    'They agreed to leave it',
    2,
    { main: 'leave', form: 'infinitive', voice: 'active', tense: 'present' },
  ],
  [
    'They have both criticised it',
    1,
    { main: 'criticised', form: 'finite', voice: 'active', tense: 'past' },
  ],
])('%s', (text, at, expected) => {
  expect(read(text, at)).toEqual(expected);
});

test('a report is raised, not asserted', () => {
  const tokens = tokenize('Ten are reported to have been killed', { start: 0, end: 36 });
  const group = readVerbGroup(tokens, 1);
  expect(tokens[group?.main ?? 0]?.text).toBe('killed');
  expect(group?.raising).toEqual({ from: 1, to: 4 });
  expect(group?.voice).toBe('passive');
});

test('a noun is no verb group', () => {
  expect(read('The town fell', 1)).toBeNull();
});
