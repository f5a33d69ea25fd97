'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** What Next.js hands to an error page. */
export interface BrokenPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** What stands where a page broke. The digest names the entry in the server's log; the message itself stays there. */
export function BrokenPage({ error, retry }: BrokenPageProps) {
  const t = useTranslations('common');
  return (
    <div className="mx-auto w-full max-w-2xl px-4 pt-[12dvh]">
      <Notice tone="danger" announce title={t('errors.title')}>
        <p>{t('errors.body')}</p>
        {error.digest ? (
          <p className="mt-1 text-ink-muted text-sm">
            {t('errors.reference', { digest: error.digest })}
          </p>
        ) : null}
        <Button className="mt-3" onClick={retry}>
          {t('retry')}
        </Button>
      </Notice>
    </div>
  );
}
