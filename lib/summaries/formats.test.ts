import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '@/lib/testing/english-phrases';
import { draftDesk, signedDesk } from '@/lib/testing/sample-desk';
import { attachment, fileNameOf } from './file-name';
import { summaryHtml } from './html';
import { summaryJson } from './json';
import { summaryMarkdown } from './markdown';
import { buildModel } from './model';
import type { Summary } from './schema';
import { summaryView } from './view';

const signed: Summary = {
  model: buildModel(signedDesk, { note: 'All read twice.' }),
  record: { seq: 42, hash: 'ab'.repeat(32) },
};
const draft: Summary = { model: buildModel(draftDesk), record: null };

const formats: [string, (summary: Summary) => string][] = [
  ['Markdown', (summary) => summaryMarkdown(summaryView(summary, english))],
  ['HTML', (summary) => summaryHtml(summaryView(summary, english), 'en')],
  ['JSON', summaryJson],
];

const golden = (name: string) => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8');

test('Markdown, signed off and draft', () => {
  expect(summaryMarkdown(summaryView(signed, english))).toBe(golden('signed.md'));
  expect(summaryMarkdown(summaryView(draft, english))).toBe(golden('draft.md'));
});

test('HTML', () => {
  const body = summaryHtml(summaryView(signed, english), 'en').replace(/^.*<body>\n/s, '');
  expect(body).toBe(golden('signed-body.html'));
});

test('JSON says what the model says, with the entry of the record', () => {
  const data = JSON.parse(summaryJson(signed));
  expect(data).toEqual({ ...signed.model, status: 'SIGNED_OFF', record: signed.record });
  expect(Object.keys(data)).toEqual(Object.keys(data).sort());
});

test('JSON has no key that docs/summary-format.md does not explain', () => {
  const explained = readFileSync('docs/summary-format.md', 'utf8');
  const keys = new Set<string>();
  JSON.stringify(
    [JSON.parse(summaryJson(signed)), JSON.parse(summaryJson(draft))],
    (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    },
  );
  expect([...keys].filter((key) => !explained.includes(`\`${key}\``))).toEqual([]);
});

describe.each(formats)('%s', (_, format) => {
  test('says DRAFT exactly when it is not signed off', () => {
    expect(format(draft)).toContain('DRAFT');
    expect(format(signed)).not.toContain('DRAFT');
  });

  test('prints who signed off, when, and the hash of the entry', () => {
    expect(format(signed)).toContain('Ben Practice');
    expect(format(signed)).toContain('ab'.repeat(32));
    expect(format(signed)).toMatch(/4 February 2026, 11:00 UTC|2026-02-04T11:00:00.000Z/);
  });
});

describe('dates', () => {
  test.each([
    ['2023', '2023'],
    ['2023-10', 'October 2023'],
    ['2023-10-05', '5 October 2023'],
    ['2023-10-27/2023-11', '27 October 2023 to November 2023'],
  ])('%s', (date, words) => {
    const article = { ...signed.model.article, publishedOn: date };
    const view = summaryView({ ...signed, model: { ...signed.model, article } }, english);
    expect(view.facts).toContainEqual({ label: 'Published on', value: [{ text: words }] });
  });
});

describe('file names', () => {
  test.each([
    ['Bases lost: 300+', false, 'bases-lost-300-summary.md'],
    ['  ../../etc/passwd\n', true, 'draft-etc-passwd-summary.md'],
    ['Überfall in 北京', false, 'überfall-in-北京-summary.md'],
    ['???', false, 'article-summary.md'],
    ['a'.repeat(200), false, `${'a'.repeat(80)}-summary.md`],
  ])('%j', (title, isDraft, name) => {
    expect(fileNameOf(title, isDraft, 'md')).toBe(name);
  });

  test('are given in plain and in full', () => {
    expect(attachment('über "1".md')).toBe(
      `attachment; filename="_ber _1_.md"; filename*=UTF-8''%C3%BCber%20%221%22.md`,
    );
  });
});
