import { dateInWords } from './dates';
import type { Phrases } from './phrases';
import type { Citation, SummaryEvidence } from './schema';
import type { Quotation } from './view-claim';
import { type Fact, fact, type Inline, link } from './view-frame';

export type EvidenceView = {
  stance: string;
  citation: Inline[];
  quotations: Quotation[];
  facts: Fact[];
};

/** One piece of evidence in words; of a source that is not open, only which way it points. */
export function evidenceView(
  { target, stance, source }: SummaryEvidence,
  t: Phrases,
): EvidenceView {
  const said = t('evidence.stance', { stance, target });
  if (source.confidentiality !== 'open') {
    const citation = [{ text: t(`evidence.${source.confidentiality}`) }];
    return { stance: said, citation, quotations: [], facts: [] };
  }
  return {
    stance: said,
    citation: citationInline(source, t),
    quotations: quotationsOf(source, t),
    facts: citationFacts(source, t),
  };
}

/** Author. “Title”. Outlet, date. Address (accessed date). */
function citationInline(citation: Citation, t: Phrases): Inline[] {
  const { author, title, outlet, publishedOn, url, accessedOn } = citation;
  const where = [outlet, publishedOn && dateInWords(publishedOn, t)].filter(Boolean).join(', ');
  const accessed = accessedOn && t('evidence.accessed', { date: dateInWords(accessedOn, t) });
  const named = `${author ? `${author}. ` : ''}“${title}”.${where ? ` ${where}.` : ''}`;
  return [
    { text: named },
    ...(url ? [{ text: ' ' }, link(url)] : []),
    ...(accessed ? [{ text: ` (${accessed})` }] : []),
  ];
}

function quotationsOf(citation: Citation, t: Phrases): Quotation[] {
  const { passage, language, translation, translator } = citation;
  const translated = translator
    ? t('evidence.translatedBy', { translator })
    : t('evidence.translation');
  return [
    ...(passage ? [{ label: t('evidence.passage'), text: passage, language }] : []),
    ...(translation ? [{ label: translated, text: translation, language: null }] : []),
  ];
}

function citationFacts(citation: Citation, t: Phrases): Fact[] {
  const { kind, form, origin, alignedWith, describesAt, verifiedPlace, verifiedOn } = citation;
  const verified = [
    verifiedPlace && t('evidence.verifiedIn', { place: verifiedPlace }),
    verifiedOn && t('evidence.verifiedOn', { date: dateInWords(verifiedOn, t) }),
  ];
  return [
    ...fact(t('evidence.nature'), t('evidence.form', { kind, form })),
    ...fact(t('evidence.origin'), origin),
    ...fact(t('evidence.alignedWith'), alignedWith.join(t('list.joint'))),
    ...fact(t('evidence.independent'), t(`evidence.${citation.independent ? 'yes' : 'no'}`)),
    ...fact(t('evidence.againstInterest'), citation.againstInterest ? t('evidence.yes') : null),
    ...fact(t('evidence.describesAt'), describesAt && dateInWords(describesAt, t)),
    ...fact(t('evidence.verified'), verified.filter(Boolean).join(' ')),
  ];
}
