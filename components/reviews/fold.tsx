import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FoldProps {
  label: ReactNode;
  count?: number | undefined;
  /** Whether it begins open. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a pane that can be folded away. */
export function Fold({ label, count, open = false, children }: FoldProps) {
  return (
    <details open={open} className="group border-t first:border-t-0">
      <summary className="flex min-h-9 list-none items-center gap-1.5 px-3 font-medium text-ink-muted hover:text-ink focus-visible:-outline-offset-2">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {label}
        {count === undefined ? null : (
          <span className="font-normal text-ink-faint tabular-nums">{count}</span>
        )}
      </summary>
      {children}
    </details>
  );
}
