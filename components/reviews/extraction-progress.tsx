'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useAbilities, useDesk, useDeskContext } from './desk-context';
import { useDeskCommand } from './use-desk-command';

/** Milliseconds between looks at a run: its progress is not of record, so the stream is silent on it. */
const INTERVAL = 700;

/** How far the reading of the article is; how it failed and the way to try again. */
export function ExtractionProgress() {
  const t = useTranslations('reviews.extraction');
  const run = useDesk((state) => state.desk.extraction);
  const articleId = useDesk((state) => state.desk.article.id);
  const { extract } = useAbilities();
  const { refresh } = useDeskContext();
  const again = useDeskCommand<{ articleId: string }>('/api/articles/extract');
  const cancel = useDeskCommand<{ runId: string }>('/api/articles/cancel-extraction');
  const active = run?.status === 'queued' || run?.status === 'running';

  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => void refresh(), INTERVAL);
    return () => clearInterval(timer);
  }, [active, refresh]);

  if (active) {
    const label = run.status === 'queued' ? t('queued') : t('running');
    return (
      <div className="flex flex-col gap-2 border-b px-4 py-3">
        <p role="status" className="font-medium">
          {label}
        </p>
        <ProgressBar
          label={label}
          value={run.total > 0 ? run.done : undefined}
          max={run.total || 1}
        />
        {extract ? (
          <Button
            size="sm"
            variant="quiet"
            className="self-start"
            pending={cancel.state === 'saving'}
            onClick={() => cancel.send({ runId: run.runId }, t('cancelled'))}
          >
            {t('cancel')}
          </Button>
        ) : null}
        <RefusalNotice refusal={cancel.refusal} />
      </div>
    );
  }
  if (run?.status !== 'failed' && run?.status !== 'cancelled') return null;
  return (
    <div className="border-b p-3">
      <Notice tone={run.status === 'failed' ? 'danger' : 'info'} announce title={t(run.status)}>
        {t(`${run.status}Help`)}
        {extract ? (
          <Button
            size="sm"
            className="mt-2 flex"
            pending={again.state === 'saving'}
            onClick={() => again.send({ articleId }, t('queued'))}
          >
            {t('again')}
          </Button>
        ) : null}
      </Notice>
      <RefusalNotice refusal={again.refusal} className="mt-2" />
    </div>
  );
}
