import { Fragment } from 'react';
import { TextLink } from '@/components/ui/text-link';
import type { EvidenceView } from '@/lib/summaries/view-evidence';
import { FactList } from './fact-list';
import { Quotation } from './quotation';

/** One source with what it says and which way it points. */
export function EvidenceEntry({ evidence }: { evidence: EvidenceView }) {
  const { stance, citation, quotations, facts } = evidence;
  return (
    <li className="ps-1">
      <p>
        <strong className="font-sans font-semibold text-sm">{stance}: </strong>
        <cite dir="auto" className="not-italic">
          {citation.map(({ text, href }) => (
            <Fragment key={text}>{href ? <TextLink href={href}>{text}</TextLink> : text}</Fragment>
          ))}
        </cite>
      </p>
      {quotations.map((quotation) => (
        <Quotation key={quotation.label} {...quotation} />
      ))}
      <FactList facts={facts} className="mt-3" />
    </li>
  );
}
