import { useTranslations } from 'next-intl';
import { type ClaimStatus, verdicts } from '@/lib/verdicts/schema';
import { VerdictBar } from './verdict-bar';

export interface ArticleProgressProps {
  /** How many claims stand where. */
  counts: Partial<Record<ClaimStatus, number>>;
}

/** Settled are claims with a verdict, and those that were set aside. */
const settled = [...verdicts, 'not_checkable', 'not_checked'] as const;
const unsettled = ['open', 'in_review', 'disagreement'] as const;

/** How far the checking of an article is: so many of so many, and the bar of verdicts. */
export function ArticleProgress({ counts }: ArticleProgressProps) {
  const t = useTranslations('verdicts.progress');
  const sum = (statuses: readonly ClaimStatus[]) =>
    statuses.reduce((total, status) => total + (counts[status] ?? 0), 0);
  const done = sum(settled);
  const total = done + sum(unsettled);
  if (total === 0) return <p className="text-ink-muted text-sm">{t('none')}</p>;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-ink-muted text-sm tabular-nums">{t('settled', { done, total })}</p>
      <VerdictBar counts={counts} legend />
    </div>
  );
}
