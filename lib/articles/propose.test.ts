import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '@/lib/articles/front-matter';
import { namesIn } from '@/lib/articles/head';
import { languageOf } from '@/lib/articles/language-of';
import { proposeDetails } from '@/lib/articles/propose';
import { shorten } from '@/lib/articles/shorten';

const body =
  'The ferry between the two islands stopped running on Sunday, the harbour office said.';

describe('proposeDetails', () => {
  test.each([
    ['a headline', `Ferry stops\n\n${body}`, { title: 'Ferry stops', authors: [], outlet: null }],
    ['a Markdown heading', `# Ferry *stops*\n\n${body}`, { title: 'Ferry *stops*' }],
    [
      'a metadata line before the text',
      ` date 2024-05-06 ${body}`,
      { title: body, publishedOn: '2024-05-06' },
    ],
    [
      'no headline',
      `${body} ${body} ${body}`,
      {
        title:
          'The ferry between the two islands stopped running on Sunday, the harbour office said. The ferry between the…',
      },
    ],
    [
      'a byline',
      `Ferry stops\nBy Mara Venn and Otto Brill\n\n${body}`,
      { title: 'Ferry stops', authors: ['Mara Venn', 'Otto Brill'] },
    ],
    [
      'a byline of an outlet',
      `Ferry stops\nBy The Harbour Post\n\n${body}`,
      { outlet: 'The Harbour Post', authors: [] },
    ],
    [
      'a byline with a date',
      `Ferry stops\nBy Mara Venn | 6 May 2024\n\n${body}`,
      { authors: ['Mara Venn'], publishedOn: '2024-05-06' },
    ],
    [
      'a sentence that begins with By',
      'By noon the ferry had stopped.',
      { title: 'By noon the ferry had stopped.', authors: [] },
    ],
    [
      'an agency dateline',
      `NORTH QUAY, May 6 (Harbour News) - ${body}`,
      { outlet: 'Harbour News' },
    ],
    [
      'an outlet that speaks',
      `${body} He told The Harbour Post that it would resume.`,
      { outlet: 'The Harbour Post' },
    ],
    [
      'an outlet that could not verify',
      `${body} The Harbour Post could not independently verify this.`,
      { outlet: 'The Harbour Post' },
    ],
    [
      'labelled lines',
      `Title: Ferry stops\nAuthor: Mara Venn\nURL: https://example.org/ferry\nDate: May 6, 2024\n\n${body}`,
      {
        title: 'Ferry stops',
        authors: ['Mara Venn'],
        url: 'https://example.org/ferry',
        outlet: 'example.org',
        publishedOn: '2024-05-06',
      },
    ],
    [
      'front matter',
      `---\ntitle: "Ferry: stopped"\nauthors:\n  - Mara Venn\n  - Otto Brill\nurl: https://example.org/ferry\nlang: de\noutlet: Harbour Post # print\ndate: 2024-05-06T10:00:00Z\n---\n# Other heading\n\n${body}`,
      {
        ...{ title: 'Ferry: stopped', authors: ['Mara Venn', 'Otto Brill'], language: 'de' },
        ...{ url: 'https://example.org/ferry', outlet: 'Harbour Post', publishedOn: '2024-05-06' },
      },
    ],
    ['an address that is none', `---\nurl: javascript:alert(1)\n---\n${body}`, { url: null }],
    [
      'nothing to go by',
      '…',
      { title: '…', outlet: null, authors: [], url: null, language: 'en', publishedOn: null },
    ],
  ])('%s', (_, text, expected) => {
    expect(proposeDetails(text)).toMatchObject(expected);
  });
});

test.each([
  ['Die Fähre zwischen den beiden Inseln fährt seit Sonntag nicht mehr, sagt das Hafenamt.', 'de'],
  ['Le bac entre les deux îles ne circule plus depuis dimanche, selon le bureau du port.', 'fr'],
  [body, 'en'],
  [
    'Harbour closes\nBy Mara Venn | 6 May 2024\n\nThe harbour closed last Friday, the council said.',
    'en',
  ],
  ['Паром между островами не ходит с воскресенья, сообщили в порту.', 'ru'],
  ['Ja.', 'en'],
])('the language of %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('front matter ends where the article begins, and lists come in both styles', () => {
  const text = '---\r\ntags: [a, "b c"]\r\nempty:\r\n---\r\nText';
  const { fields, end } = readFrontMatter(text);
  expect(text.slice(end)).toBe('Text');
  expect([...fields]).toEqual([
    ['tags', ['a', 'b c']],
    ['empty', []],
  ]);
  expect(readFrontMatter('Text\n---\na: b\n---\n').end).toBe(0);
});

test.each([
  ['By Mara Venn, Otto Brill und Ines Kaur', ['Mara Venn', 'Otto Brill', 'Ines Kaur']],
  ['Andy Sand', ['Andy Sand']],
  ['Mara Venn, 6 May 2024', ['Mara Venn']],
  ['—', []],
])('the names in %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test.each([
  ['one two three', 20, 'one two three'],
  ['one two three', 10, 'one two…'],
  ['a\n  b', 10, 'a b'],
  ['unbreakable', 6, 'unbre…'],
  ['a🎉🎉🎉', 5, 'a🎉…'],
])('%j shortened to %i', (text, max, short) => {
  expect(shorten(text, max)).toBe(short);
});
