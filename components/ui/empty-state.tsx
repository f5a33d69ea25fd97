import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** A lucide icon. */
  icon?: ReactNode;
  title: ReactNode;
  /** The title's element: `h1` where it is the whole page. */
  as?: 'p' | 'h1' | 'h2';
  /** What to do next, in a sentence. */
  children?: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
}

/** What stands where nothing is yet. */
export function EmptyState({ icon, title, as: Title = 'p', children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-14 text-center">
      {icon ? (
        <span
          aria-hidden="true"
          className="mb-2 flex size-11 items-center justify-center rounded-full bg-hover text-ink-muted [&_svg]:size-5"
        >
          {icon}
        </span>
      ) : null}
      <Title className="font-semibold text-md">{title}</Title>
      {children ? <div className="text-balance text-ink-muted">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
