import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { type DisplayStatus, statusIcons } from './display-status';

export interface VerdictBadgeProps {
  status: DisplayStatus;
  /** `plain` has no ground, for running text and dense lists. */
  look?: 'filled' | 'plain';
  /** Keeps the word for screen readers only. */
  iconOnly?: boolean;
}

/** Where a claim stands: icon, word and colour. */
export function VerdictBadge({ status, look = 'filled', iconOnly = false }: VerdictBadgeProps) {
  const t = useTranslations('verdicts.status');
  const Icon = statusIcons[status];
  return (
    <span
      data-status={status}
      title={iconOnly ? t(status) : undefined}
      className={classNames(
        'inline-flex items-center gap-1 whitespace-nowrap font-medium text-(--status)',
        look === 'filled' &&
          'min-h-5.5 rounded-full bg-(--status-soft) px-2 text-xs forced-colors:border',
      )}
    >
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      <span className={iconOnly ? 'sr-only' : undefined}>{t(status)}</span>
    </span>
  );
}
