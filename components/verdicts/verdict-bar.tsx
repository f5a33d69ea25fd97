import { useTranslations } from 'next-intl';
import { StackedBar } from '@/components/ui/stacked-bar';
import { type DisplayStatus, displayOrder, statusIcons } from './display-status';

export interface VerdictBarProps {
  counts: Readonly<Partial<Record<DisplayStatus, number>>>;
  /** Adds icon and number of each part below the bar. */
  legend?: boolean;
}

/** How the claims of an article stand, at a glance. */
export function VerdictBar({ counts, legend = false }: VerdictBarProps) {
  const t = useTranslations('verdicts');
  const parts = displayOrder
    .map((status) => ({ status, count: counts[status] ?? 0 }))
    .filter((part) => part.count > 0)
    .map(({ status, count }) => ({
      key: status,
      status,
      count,
      label: t('bar.part', { status: t(`status.${status}`), count }),
    }));
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <div className="min-w-0">
      <StackedBar label={t('bar.label', { total })} parts={parts} />
      {legend ? (
        <div aria-hidden="true" className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-sm">
          {parts.map((part) => {
            const Icon = statusIcons[part.status];
            return (
              <span
                key={part.key}
                data-status={part.status}
                title={part.label}
                className="inline-flex items-center gap-1 text-(--status) tabular-nums"
              >
                <Icon className="size-3.5" />
                {part.count}
              </span>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
