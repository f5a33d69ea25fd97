import type { Phrases } from './phrases';
import { type SectionStatus, type Summary, sectionOrder } from './schema';
import { type ClaimView, claimView } from './view-claim';
import { closingView, type Fact, headFacts } from './view-frame';

/**
 * A summary in words, ready to be laid out. Every format (page, Markdown, HTML) is a layout of
 * this, so that all say the same; text is plain and escaped by the layout.
 */
export type SummaryView = {
  kind: string;
  title: string;
  /** BCP 47 tag of the article, for its title and passages. */
  language: string;
  /** The warning of a draft, and its short form; null once signed off. */
  draft: { warning: string; mark: string } | null;
  facts: Fact[];
  tally: { total: string; parts: { status: SectionStatus; count: number; label: string }[] };
  /** What is not counted. */
  apart: string[];
  sections: { status: SectionStatus; heading: string; explained: string; claims: ClaimView[] }[];
  dropped: { heading: string; explained: string; items: { text: string; reason: string }[] } | null;
  closing: { heading: string; unsigned: string | null; facts: Fact[] };
};

/** Says a summary in the words of a catalogue. */
export function summaryView(summary: Summary, t: Phrases): SummaryView {
  const { article, counts, sections, dropped, signOff } = summary.model;
  return {
    kind: t(signOff ? 'kind' : 'draftKind'),
    title: article.title,
    language: article.language,
    draft: signOff ? null : { warning: t('draft'), mark: t('draftMark') },
    facts: headFacts(summary.model, t),
    tally: {
      total: t('tally.total', { total: counts.total }),
      parts: sectionOrder
        .map((status) => ({ status, count: counts.sections[status] }))
        .filter(({ count }) => count > 0)
        .map((part) => ({ ...part, label: t('tally.part', part) })),
    },
    apart: [
      ...(counts.dropped > 0 ? [t('tally.dropped', { count: counts.dropped })] : []),
      ...(counts.proposed > 0 ? [t('tally.proposed', { count: counts.proposed })] : []),
    ],
    sections: sections.map(({ status, claims }) => ({
      status,
      heading: t(`section.${status}`),
      explained: t(`explained.${status}`),
      claims: claims.map((claim) => claimView(claim, article.language, t)),
    })),
    dropped:
      dropped.length === 0
        ? null
        : {
            heading: t('dropped.heading'),
            explained: t('dropped.explained'),
            items: dropped.map(({ text, reason }) => ({
              text,
              reason: reason ?? t('dropped.noReason'),
            })),
          },
    closing: closingView(summary, t),
  };
}
