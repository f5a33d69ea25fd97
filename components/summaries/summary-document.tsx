import type { ReactNode } from 'react';
import { VerdictBar } from '@/components/verdicts/verdict-bar';
import type { SummaryView } from '@/lib/summaries/view';
import { ClaimEntry } from './claim-entry';
import { FactList } from './fact-list';
import { Status } from './status';

/** A summary as published: the layout for screens and paper of what every format says. */
export function SummaryDocument({ view }: { view: SummaryView }) {
  const { draft, tally, dropped, closing } = view;
  return (
    <article className="min-w-0 font-serif text-md wrap-anywhere">
      {draft ? (
        <p
          role="note"
          className="mb-8 rounded-md border border-warning bg-warning-soft px-4 py-3 font-sans font-semibold text-base text-warning"
        >
          {draft.warning}
        </p>
      ) : null}
      <header>
        <p className="font-sans font-semibold text-accent-ink text-sm">{view.kind}</p>
        <h1 lang={view.language} dir="auto" className="mt-1 text-balance font-semibold text-2xl">
          {view.title}
        </h1>
        <FactList facts={view.facts} className="mt-5" />
        <div className="mt-6 border-y py-4">
          <p className="mb-2 font-semibold text-lg">{tally.total}</p>
          <VerdictBar
            counts={Object.fromEntries(tally.parts.map(({ status, count }) => [status, count]))}
          />
          <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 font-sans text-base">
            {tally.parts.map(({ status, label }) => (
              <li key={status}>
                <Status status={status}>{label}</Status>
              </li>
            ))}
          </ul>
          {view.apart.map((line) => (
            <p key={line} className="mt-2 font-sans text-base text-ink-muted">
              {line}
            </p>
          ))}
        </div>
      </header>
      {view.sections.map(({ status, heading, explained, claims }) => (
        <Section key={status} title={<Status status={status}>{heading}</Status>} note={explained}>
          {claims.map((claim) => (
            <ClaimEntry key={claim.id} claim={claim} />
          ))}
        </Section>
      ))}
      {dropped ? (
        <Section title={dropped.heading} note={dropped.explained}>
          <ul className="mt-4 flex list-disc flex-col gap-2 ps-5">
            {dropped.items.map(({ text, reason }) => (
              <li key={text}>
                <bdi>{text}</bdi> <bdi className="text-ink-muted">({reason})</bdi>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={closing.heading} note={closing.unsigned}>
        <FactList facts={closing.facts} className="mt-4" />
      </Section>
    </article>
  );
}

function Section(props: { title: ReactNode; note: string | null; children: ReactNode }) {
  return (
    <section className="mt-12 border-t-2 border-t-ink pt-4">
      <h2 className="font-semibold text-xl">{props.title}</h2>
      {props.note ? <p className="mt-1 text-ink-muted">{props.note}</p> : null}
      {props.children}
    </section>
  );
}
