import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

/** What stands where there is no page, or none that one may see. */
export function MissingPage() {
  const t = useTranslations('common.errors');
  return (
    <div className="pt-[12dvh]">
      <EmptyState
        as="h1"
        icon={<SearchX />}
        title={t('notFoundTitle')}
        action={<LinkButton href="/">{t('home')}</LinkButton>}
      >
        {t('notFoundBody')}
      </EmptyState>
    </div>
  );
}
