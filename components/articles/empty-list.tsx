import { FileText, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';

/** What stands where no article is yet, and what to do about it. */
export function EmptyList({ mayUpload }: { mayUpload: boolean }) {
  const t = useTranslations('articles.list');
  return (
    <Panel>
      <EmptyState
        icon={<FileText aria-hidden="true" />}
        title={t('emptyTitle')}
        action={
          mayUpload ? (
            <LinkButton href="/articles/new" variant="primary" icon={<Plus aria-hidden="true" />}>
              {t('new')}
            </LinkButton>
          ) : null
        }
      >
        {mayUpload ? t('emptyBody') : t('emptyBodyReader')}
      </EmptyState>
    </Panel>
  );
}
