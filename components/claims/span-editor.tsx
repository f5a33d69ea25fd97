'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { moveEdge } from '@/lib/claims/span-edges';
import type { Span } from '@/lib/extraction/schema';

export interface SpanEditorProps {
  text: string;
  spans: readonly Span[];
  onChange: (spans: Span[]) => void;
  /** Says that words selected in the article are added. */
  extensible?: boolean;
  error?: string | undefined;
}

/** The passages of a claim, with buttons that move their ends word by word. */
export function SpanEditor({ text, spans, onChange, extensible, error }: SpanEditorProps) {
  const t = useTranslations('claims.spans');
  const errorId = useId();
  const replace = (at: number, span: Span) =>
    onChange(spans.map((each, index) => (index === at ? span : each)));
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1 font-medium">{t('legend')}</legend>
      <p className="mb-2 text-ink-muted text-sm">{extensible ? t('helpExtensible') : t('help')}</p>
      <ul className="flex flex-col gap-2">
        {spans.map((span, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: moving an edge keeps the focus on its button.
          <li key={at} className="rounded-md border bg-sunken p-2">
            <p dir="auto" className="whitespace-pre-wrap font-serif wrap-anywhere">
              {text.slice(span.start, span.end)}
            </p>
            <div className="mt-1 flex items-center gap-3">
              {(['start', 'end'] as const).map((edge) => (
                <fieldset key={edge} className="flex items-center">
                  <legend className="float-start me-1 text-ink-muted text-sm">{t(edge)}</legend>
                  <IconButton
                    size="sm"
                    label={t(`${edge}Earlier`)}
                    onClick={() => replace(at, moveEdge(text, span, edge, 'earlier'))}
                  >
                    <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
                  </IconButton>
                  <IconButton
                    size="sm"
                    label={t(`${edge}Later`)}
                    onClick={() => replace(at, moveEdge(text, span, edge, 'later'))}
                  >
                    <ChevronRight aria-hidden="true" className="rtl:-scale-x-100" />
                  </IconButton>
                </fieldset>
              ))}
              {spans.length > 1 ? (
                <IconButton
                  size="sm"
                  className="ms-auto"
                  label={t('remove')}
                  onClick={() => onChange(spans.filter((_, index) => index !== at))}
                >
                  <X aria-hidden="true" />
                </IconButton>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {error ? (
        <p id={errorId} className="mt-1 text-danger text-sm">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
