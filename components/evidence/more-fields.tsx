import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface MoreFieldsProps {
  label: ReactNode;
  /** Opens it, as when something inside is wrong. */
  open?: boolean;
  children: ReactNode;
}

/** Fields that are seldom needed, folded away. */
export function MoreFields({ label, open = false, children }: MoreFieldsProps) {
  return (
    <details open={open} className="group">
      <summary className="-mx-1 inline-flex min-h-7 list-none items-center gap-1 rounded-sm px-1 font-medium text-ink-muted hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          className="size-4 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {label}
      </summary>
      <div className="mt-2 flex flex-col gap-4">{children}</div>
    </details>
  );
}
