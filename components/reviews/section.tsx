import { type ReactNode, useId } from 'react';

export interface SectionProps {
  title: ReactNode;
  count?: number | undefined;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of the inspector. */
export function Section({ title, count, actions, children }: SectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="border-t px-4 py-3">
      <header className="mb-2 flex min-h-7 items-center gap-2">
        <h3 id={titleId} className="font-semibold">
          {title}
        </h3>
        {count ? <span className="text-ink-faint tabular-nums">{count}</span> : null}
        <span className="ms-auto flex gap-1">{actions}</span>
      </header>
      {children}
    </section>
  );
}
