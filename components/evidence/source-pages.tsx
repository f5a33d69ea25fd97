import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

export interface SourcePagesProps {
  query: string;
  /** From 1. */
  page: number;
  perPage: number;
  total: number;
}

/** Which part of the library this is, and the way to the newer and older ones. */
export function SourcePages({ query, page, perPage, total }: SourcePagesProps) {
  const t = useTranslations('evidence.sources');
  if (total <= perPage) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  const address = (to: number) => ({ pathname: '/sources', query: { query, page: to } });
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center justify-between gap-3">
      <p className="text-ink-muted tabular-nums">{t('range', { from, to, total })}</p>
      <div className="flex gap-2">
        {page > 1 ? (
          <LinkButton href={address(page - 1)} icon={<ChevronLeft className="rtl:-scale-x-100" />}>
            {t('previous')}
          </LinkButton>
        ) : null}
        {to < total ? (
          <LinkButton href={address(page + 1)}>
            {t('next')}
            <ChevronRight className="rtl:-scale-x-100" />
          </LinkButton>
        ) : null}
      </div>
    </nav>
  );
}
