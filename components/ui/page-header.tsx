import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  /** A sentence or the facts below the title. */
  description?: ReactNode;
  /** Where one comes from: a link above the title. */
  back?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
}

/** The top of a page: its one h1 and what can be done with the whole. */
export function PageHeader({ title, description, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-64">
        {back ? <div className="mb-1 text-ink-muted text-sm">{back}</div> : null}
        <h1 className="text-balance font-semibold font-serif text-2xl wrap-anywhere" dir="auto">
          {title}
        </h1>
        {description ? <div className="mt-1 text-ink-muted">{description}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
