'use client';

import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';

/** An article that is in. */
export function IntakeDone({ title, articleId }: { title: string; articleId: string }) {
  const t = useTranslations('articles.intake');
  return (
    <div role="status" className="flex items-center gap-3 rounded-lg border bg-surface px-5 py-3">
      <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-success" />
      <p className="min-w-0 flex-1 truncate" dir="auto">
        <span className="sr-only">{t('uploaded')} </span>
        {title}
      </p>
      <TextLink href={`/articles/${articleId}`}>{t('open')}</TextLink>
    </div>
  );
}
