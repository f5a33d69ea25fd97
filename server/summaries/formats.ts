import 'server-only';
import { summaryHtml } from '@/lib/summaries/html';
import { contentSecurityPolicy } from '@/lib/summaries/html-style';
import { summaryJson } from '@/lib/summaries/json';
import { summaryMarkdown } from '@/lib/summaries/markdown';
import type { Summary } from '@/lib/summaries/schema';
import { summaryView } from '@/lib/summaries/view';
import { exportLanguage, exportPhrases } from '@/server/summaries/phrases';

/** A way to save a summary as a file. A new one is added here. */
export type SummaryFormat = {
  contentType: string;
  contentSecurityPolicy: string;
  write: (summary: Summary) => string;
};

const nothing = "default-src 'none'";
const inWords = (summary: Summary) => summaryView(summary, exportPhrases);

/** By file extension. */
const formats = new Map<string, SummaryFormat>([
  [
    'md',
    {
      contentType: 'text/markdown; charset=utf-8',
      contentSecurityPolicy: nothing,
      write: (summary) => summaryMarkdown(inWords(summary)),
    },
  ],
  [
    'html',
    {
      contentType: 'text/html; charset=utf-8',
      contentSecurityPolicy,
      write: (summary) => summaryHtml(inWords(summary), exportLanguage),
    },
  ],
  [
    'json',
    {
      contentType: 'application/json; charset=utf-8',
      contentSecurityPolicy: nothing,
      write: summaryJson,
    },
  ],
]);

export function findFormat(extension: string): SummaryFormat | undefined {
  return formats.get(extension);
}
