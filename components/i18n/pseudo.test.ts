import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { messages } from './messages';
import { pseudoMessage, pseudoMessages } from './pseudo';

describe('pseudoMessage', () => {
  test.each([
    ['Save', '[Šåṽé]'],
    ['Add “{entry}”', '[Àðð “{entry}”]'],
    [
      '{n, plural, one {# claim} other {# claims of {name}}}',
      '[{n, plural, one {# çļåîɱ} other {# çļåîɱš öƒ {name}}}]',
    ],
    ['See <link>the rules</link>.', '[Šéé <link>ţĥé ŕûļéš</link>.]'],
    ['a < b', '[å < ƀ]'],
  ])('%s', (message, expected) => {
    expect(pseudoMessage(message)).toBe(expected);
  });
});

test('the whole catalogue still formats', () => {
  const t = createTranslator({
    locale: 'en-XA',
    messages: pseudoMessages(messages),
    namespace: 'verdicts',
  });
  expect(t('bar.label', { total: 2 })).toBe('[Ṽéŕðîçţš öƒ 2 çļåîɱš]');
});
