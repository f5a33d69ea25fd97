'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Spinner } from '@/components/ui/spinner';

export interface IntakeFactsProps {
  /** UTF-16 code units; unknown until the text has been read. */
  length: number | undefined;
  encoding: string | null | undefined;
  reading: boolean;
}

/** How long a text is and how it was read. */
export function IntakeFacts(props: IntakeFactsProps) {
  const t = useTranslations('articles.intake');
  const format = useFormatter();
  if (props.reading) {
    return (
      <p role="status" className="flex items-center gap-1.5 text-ink-muted text-sm">
        <Spinner />
        {t('reading')}
      </p>
    );
  }
  if (props.length === undefined) return null;
  return (
    <p className="text-ink-muted text-sm">
      {[t('characters', { count: format.number(props.length) }), props.encoding?.toUpperCase()]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
