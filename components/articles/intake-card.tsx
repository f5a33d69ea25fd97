'use client';

import { FileText, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, type Ref, useEffect, useId, useImperativeHandle } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import { DescriptionFields } from './description-fields';
import type { IntakeSource } from './intake';
import { IntakeDone } from './intake-done';
import { IntakeFacts } from './intake-facts';
import { type IntakePhase, useIntake } from './use-intake';

/** Lets the page upload a card together with all the others. */
export type CardHandle = { upload: () => Promise<void> };

export interface IntakeCardProps {
  id: string;
  source: IntakeSource;
  ref?: Ref<CardHandle>;
  onPhase?: (id: string, phase: IntakePhase) => void;
  onUploaded?: ((articleId: string) => void) | undefined;
  /** Takes it from the page. Its text, when it was pasted, can then be changed. */
  onRemove: (id: string) => void;
}

/** One article on its way in: what it is, what is proposed for it, what is wrong with it. */
export function IntakeCard({ id, source, ref, onPhase, onUploaded, onRemove }: IntakeCardProps) {
  const t = useTranslations('articles.intake');
  const titleId = useId();
  const intake = useIntake(source, onUploaded);
  const { phase, preview, description, article, refusal, upload } = intake;
  const { field } = useRefusalText(refusal);
  const name = typeof source === 'string' ? t('pasted') : source.name;
  useEffect(() => onPhase?.(id, phase), [id, phase, onPhase]);
  useImperativeHandle(ref, () => ({ upload }), [upload]);

  function submit(event: FormEvent) {
    event.preventDefault();
    void upload();
  }

  if (phase === 'done' && article) return <IntakeDone {...article} />;
  return (
    <form
      noValidate
      aria-labelledby={titleId}
      method="post"
      onSubmit={submit}
      className="flex flex-col gap-4 rounded-lg border bg-surface p-5 shadow-raised"
    >
      <header className="flex items-start gap-3">
        <FileText aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-muted" />
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="font-semibold text-md wrap-anywhere" dir="auto">
            {name}
          </h2>
          <IntakeFacts
            length={preview?.length}
            encoding={preview?.encoding}
            reading={phase === 'reading'}
          />
        </div>
        <IconButton
          label={t('remove', { name })}
          onClick={() => onRemove(id)}
          disabled={phase === 'uploading'}
        >
          <X aria-hidden="true" />
        </IconButton>
      </header>
      {preview ? (
        <blockquote
          dir="auto"
          className="line-clamp-3 whitespace-pre-line border-s-2 ps-3 font-serif text-ink-muted"
        >
          {preview.opening}
        </blockquote>
      ) : null}
      {phase === 'known' && article ? (
        <Notice
          tone="warning"
          announce
          action={
            <LinkButton size="sm" href={`/articles/${article.articleId}`}>
              {t('openExisting')}
            </LinkButton>
          }
        >
          {t('existing', { title: article.title })}
        </Notice>
      ) : (
        <>
          {description ? (
            <DescriptionFields
              value={description}
              onChange={intake.describe}
              errorOf={field}
              disabled={phase === 'uploading'}
            />
          ) : null}
          <RefusalNotice
            refusal={refusal}
            onRetry={phase === 'unread' ? intake.readAgain : undefined}
          />
          {description ? (
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" variant="primary" pending={phase === 'uploading'}>
                {t('upload')}
              </Button>
              <span className="text-ink-muted text-sm">{t('proposed')}</span>
            </div>
          ) : null}
        </>
      )}
    </form>
  );
}
