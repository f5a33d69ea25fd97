import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

/** Leads through a list of several pages; nothing when there is only one. */
export function ListPages({ page, pages }: { page: number; pages: number }) {
  const t = useTranslations('articles.list');
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center justify-between gap-3">
      {page > 1 ? (
        <LinkButton href={`/?page=${page - 1}`} icon={<ChevronLeft aria-hidden="true" />}>
          {t('newer')}
        </LinkButton>
      ) : (
        <span />
      )}
      <span className="text-ink-muted text-sm">{t('page', { page, pages })}</span>
      {page < pages ? (
        <LinkButton href={`/?page=${page + 1}`}>
          {t('older')}
          <ChevronRight aria-hidden="true" />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
