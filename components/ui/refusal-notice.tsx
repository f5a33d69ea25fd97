'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/result';
import { Button } from './button';
import { Notice } from './notice';
import { useRefusalText } from './use-refusal-text';

export interface RefusalNoticeProps {
  /** Null shows nothing. */
  refusal: Refusal | null;
  /** Offers to send the same again. */
  onRetry?: (() => void) | undefined;
  className?: string | undefined;
}

/** Says why something was refused, in the catalogue's words, and to screen readers at once. */
export function RefusalNotice({ refusal, onRetry, className }: RefusalNoticeProps) {
  const t = useTranslations('common');
  const { text } = useRefusalText(refusal);
  if (!refusal) return null;
  return (
    <Notice
      tone="danger"
      announce
      className={className}
      action={
        onRetry ? (
          <Button size="sm" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null
      }
    >
      {text}
    </Notice>
  );
}
