'use client';

import { Check, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { Spinner } from './spinner';
import type { CommandState } from './use-command';

export interface SaveStateProps {
  state: CommandState;
  /** Offered when it failed. */
  onRetry: () => void;
}

/** Saving, Saved, or Not saved with a way to try again; screen readers hear each change. */
export function SaveState({ state, onRetry }: SaveStateProps) {
  const t = useTranslations('common');
  return (
    <span role="status" className="inline-flex min-h-7 items-center gap-1.5 text-ink-muted text-sm">
      {state === 'saving' ? (
        <>
          <Spinner /> {t('saveState.saving')}
        </>
      ) : null}
      {state === 'saved' ? (
        <>
          <Check aria-hidden="true" className="size-4 text-success" /> {t('saveState.saved')}
        </>
      ) : null}
      {state === 'failed' ? (
        <>
          <TriangleAlert aria-hidden="true" className="size-4 text-danger" />
          {t('saveState.failed')}
          <Button size="sm" variant="quiet" onClick={onRetry}>
            {t('retry')}
          </Button>
        </>
      ) : null}
    </span>
  );
}
