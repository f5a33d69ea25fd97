import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

export interface PanelProps {
  /** Heads the panel and names it as a region. */
  title?: ReactNode;
  description?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Lets the content run to the edges, for tables and lists. */
  flush?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A bordered sheet that holds one thing. */
export function Panel({ title, description, actions, flush, className, children }: PanelProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={title ? titleId : undefined}
      className={classNames(
        'min-w-0 overflow-hidden rounded-lg border bg-surface shadow-raised',
        className,
      )}
    >
      {title ? (
        <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-5 pt-4 pb-3">
          <div className="min-w-0 flex-1">
            <h2 id={titleId} className="font-semibold text-md">
              {title}
            </h2>
            {description ? <p className="mt-0.5 text-ink-muted">{description}</p> : null}
          </div>
          {actions}
        </header>
      ) : null}
      <div className={classNames(!flush && 'px-5 pb-5', !flush && !title && 'pt-5')}>
        {children}
      </div>
    </section>
  );
}
