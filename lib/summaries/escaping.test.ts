import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { arbitraryDesk } from '@/lib/testing/arbitrary-desk';
import { english } from '@/lib/testing/english-phrases';
import { draftDesk, signedDesk } from '@/lib/testing/sample-desk';
import { summaryHtml } from './html';
import { summaryMarkdown } from './markdown';
import { buildModel, type SummaryInput } from './model';
import { summaryView } from './view';

/** Ends every generated text, so that it can be told from the rest of a desk. */
const MARK = '\ue000';

/** Bits that mean something somewhere, in any order, and any other text. */
const hostileBit = fc.oneof(
  fc.constantFrom(
    ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</style>', '"><b>', '&lt;'],
    ...['[x](javascript:alert(1))', '![x](y)', '**', '__', '`', '```', '~~', '\\', '|', '|-|', '$'],
    ...[
      '# ',
      '> ',
      '- ',
      '+ ',
      '* ',
      '1. ',
      '2) ',
      '---',
      '===',
      ':-',
      '[^1]:',
      '[a]: b',
      '- [ ] ',
    ],
    ...['\n', '\r\n', '\n\n', '\n    ', '\t', ' ', "'", '"', '<!--', ']]>', '&#60;', '\u202e'],
  ),
  fc.string({ unit: 'grapheme' }),
);
const hostile = fc
  .array(hostileBit, { minLength: 1, maxLength: 6 })
  .map((bits) => bits.join('') + MARK);

const viewOf = (desk: SummaryInput) =>
  summaryView({ model: buildModel(desk), record: null }, english);

/** The same desk with a harmless word for every generated text. */
function harmless(desk: SummaryInput): SummaryInput {
  const tame = (_: string, value: unknown) =>
    typeof value === 'string' && value.endsWith(MARK) ? `word${MARK}` : value;
  return JSON.parse(JSON.stringify(desk, tame));
}

const tagsOf = (html: string) =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/ lang="[a-z-]+"/gi, '')
    .match(/<[^>]*>/g);

test('HTML: no text opens, closes or changes a tag', () => {
  fc.assert(
    fc.property(arbitraryDesk(hostile), (desk) => {
      const html = summaryHtml(viewOf(desk), 'en');
      expect(tagsOf(html)).toEqual(tagsOf(summaryHtml(viewOf(harmless(desk)), 'en')));
      expect(html.match(/<\/?(script|style|title|meta)\b/g)).toHaveLength(8);
    }),
  );
});

type Node = { type: string; value?: string; url?: string; children?: Node[] };

/** Every kind of node that a Markdown reader sees, and how often. */
function nodesOf(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (node: Node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
    node.children?.forEach(count);
  };
  const remarkCount = () => count;
  renderToStaticMarkup(
    createElement(Markdown, { remarkPlugins: [remarkGfm, remarkCount] }, markdown),
  );
  return counts;
}

test('Markdown: no text becomes a heading, a list, a link, a picture, HTML or emphasis', () => {
  fc.assert(
    fc.property(arbitraryDesk(hostile), (desk) => {
      const ignored = { paragraph: 0, text: 0, break: 0 };
      const seen = nodesOf(summaryMarkdown(viewOf(desk)));
      const expected = nodesOf(summaryMarkdown(viewOf(harmless(desk))));
      expect({ ...seen, ...ignored }).toEqual({ ...expected, ...ignored });
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('only web addresses become links', () => {
  const urls = ['javascript:alert(1)', 'https://example.org/a b', 'https://example.org/"><b>'];
  for (const url of urls) {
    const view = viewOf({ ...signedDesk, claims: [], article: { ...signedDesk.article, url } });
    expect(summaryHtml(view, 'en')).not.toContain('href');
    expect(nodesOf(summaryMarkdown(view))).not.toHaveProperty('html');
  }
  expect(summaryHtml(viewOf(draftDesk), 'en')).toContain('href="https://example.org/bridge"');
});
