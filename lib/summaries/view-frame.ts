import { dateInWords, instantInWords } from './dates';
import type { Phrases } from './phrases';
import type { Summary, SummaryModel } from './schema';

/** A stretch of a line; with `href`, a link. */
export type Inline = { text: string; href?: string };

/** A labelled value. */
export type Fact = { label: string; value: Inline[] };

/** A fact, or none when there is nothing to say. */
export function fact(label: string, value: string | null | undefined): Fact[] {
  return value ? [{ label, value: [{ text: value }] }] : [];
}

/** What may stand as a link in every format: http or https, and nothing that could end the link. */
const FOLLOWABLE = /^https?:\/\/[^\s<>"'`\\\p{Cc}]+$/iu;

/** An address as a link to itself, when it is one a reader may follow. */
export function link(address: string): Inline {
  return FOLLOWABLE.test(address) ? { text: address, href: address } : { text: address };
}

/** What is known of the article, above the summary. */
export function headFacts({ article }: SummaryModel, t: Phrases): Fact[] {
  const { outlet, authors, publishedOn, url } = article;
  return [
    ...fact(t('about.outlet'), outlet),
    ...fact(t('about.authors'), authors.join(t('list.joint'))),
    ...fact(t('about.publishedOn'), publishedOn && dateInWords(publishedOn, t)),
    ...(url ? [{ label: t('about.url'), value: [link(url)] }] : []),
  ];
}

/** Who answers for the summary, and where the record of that stands. */
export function closingView({ model, record }: Summary, t: Phrases) {
  const { article, signOff, policy } = model;
  return {
    heading: t('closing.heading'),
    unsigned: signOff ? null : t('closing.unsigned'),
    facts: [
      ...(signOff
        ? [
            ...fact(t('closing.by'), signOff.by ?? t('list.unknownPerson')),
            ...fact(t('closing.at'), instantInWords(signOff.at, t)),
            ...fact(t('closing.note'), signOff.note),
          ]
        : []),
      ...fact(t('closing.reviewers'), String(policy.reviewersNeeded)),
      ...fact(t('closing.fingerprint'), article.textSha256),
      ...(record
        ? [
            ...fact(t('closing.record'), String(record.seq)),
            ...fact(t('closing.hash'), record.hash),
          ]
        : []),
    ],
  };
}
