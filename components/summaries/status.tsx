import type { ReactNode } from 'react';
import { statusIcons } from '@/components/verdicts/display-status';
import type { SectionStatus } from '@/lib/summaries/schema';

/** Words in the colour of a status, with its icon. */
export function Status({ status, children }: { status: SectionStatus; children: ReactNode }) {
  const Icon = statusIcons[status];
  return (
    <span data-status={status} className="inline-flex items-baseline gap-1.5 text-(--status)">
      <Icon aria-hidden="true" className="size-[0.875em] shrink-0 translate-y-[0.1em]" />
      {children}
    </span>
  );
}
