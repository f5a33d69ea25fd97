'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useCommand } from '@/components/ui/use-command';
import type { ArticleRun } from '@/lib/articles/run';
import { useRefreshWhile } from './use-refresh-while';

export interface ExtractionStateProps {
  articleId: string;
  run: ArticleRun;
  /** Whether the viewer may stop it and ask for it again. */
  mayExtract: boolean;
}

/** How far the reading of an article is, or why it has none; nothing once it is done. */
export function ExtractionState({ articleId, run, mayExtract }: ExtractionStateProps) {
  const t = useTranslations('articles.extraction');
  const router = useRouter();
  const cancel = useCommand<{ runId: string }>('/api/articles/cancel-extraction');
  const extract = useCommand<{ articleId: string }>('/api/articles/extract');
  const { status } = run;
  const active = status === 'queued' || status === 'running';
  useRefreshWhile(active);
  if (status === 'done') return null;

  async function send(sent: Promise<unknown>) {
    await sent;
    router.refresh();
  }

  const button = active ? (
    <Button
      size="sm"
      variant="quiet"
      pending={cancel.state === 'saving'}
      onClick={() => send(cancel.run({ runId: run.id }))}
    >
      {t('cancel')}
    </Button>
  ) : (
    <Button
      size="sm"
      pending={extract.state === 'saving'}
      onClick={() => send(extract.run({ articleId }))}
    >
      {t('retry')}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {active ? (
        <div className="flex items-center gap-3">
          <div className="min-w-0 flex-1">
            <p className="mb-1 text-ink-muted text-sm">{t(status)}</p>
            <ProgressBar
              label={t(status)}
              value={run.total > 0 ? run.done : undefined}
              max={run.total || 1}
            />
          </div>
          {mayExtract ? button : null}
        </div>
      ) : (
        <Notice
          tone={status === 'failed' ? 'danger' : 'info'}
          title={t(status)}
          action={mayExtract ? button : null}
        >
          {run.failure === null ? null : t(`failure.${run.failure}`)}
        </Notice>
      )}
      <RefusalNotice refusal={cancel.refusal ?? extract.refusal} />
    </div>
  );
}
