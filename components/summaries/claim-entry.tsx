import type { ClaimView } from '@/lib/summaries/view-claim';
import { EvidenceEntry } from './evidence-entry';
import { FactList } from './fact-list';
import { Quotation } from './quotation';
import { Status } from './status';

/** One claim of a summary: what it says, what was found, and on what grounds. */
export function ClaimEntry({ claim }: { claim: ClaimView }) {
  const { number, status, verdict, text, passages, facts, rationales, evidence } = claim;
  return (
    <section className="mt-6 border-t pt-5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 font-sans text-sm">
        <span className="text-ink-muted">{number}</span>
        <span className="font-semibold">
          <Status status={status}>{verdict}</Status>
        </span>
      </p>
      <h3 dir="auto" className="mt-1 font-semibold text-lg">
        {text}
      </h3>
      {passages.map((passage) => (
        <Quotation key={passage.text} {...passage} />
      ))}
      <FactList facts={facts} className="mt-4" />
      {rationales.map(({ by, verdict: judged, text: why }) => (
        <div key={by} className="mt-4 break-inside-avoid">
          <p className="font-sans text-ink-muted text-sm">
            {by} ({judged})
          </p>
          {why ? (
            <p dir="auto" className="mt-0.5 whitespace-pre-line">
              {why}
            </p>
          ) : null}
        </div>
      ))}
      {evidence ? (
        <>
          <h4 className="mt-5 break-after-avoid font-sans font-semibold text-sm">
            {evidence.heading}
          </h4>
          <ol className="mt-1 flex list-decimal flex-col gap-4 ps-5 marker:font-sans marker:text-ink-muted marker:text-sm">
            {evidence.items.map((item, index) => (
              <EvidenceEntry
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed, and entries may be alike
                key={index}
                evidence={item}
              />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
