import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export default function NotFound() {
  const t = useTranslations('common.errors');
  return (
    <main className="pt-[12dvh]">
      <EmptyState
        as="h1"
        icon={<SearchX />}
        title={t('notFoundTitle')}
        action={<LinkButton href="/">{t('home')}</LinkButton>}
      >
        {t('notFoundBody')}
      </EmptyState>
    </main>
  );
}
