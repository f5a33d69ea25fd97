'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleDescription } from '@/lib/articles/schema';
import type { Refusal, RefusalCode, Result } from '@/lib/result';
import { type IntakePreview, type IntakeSource, previewIntake, sendIntake } from './intake';

/** `known` is a text that an article has already; `unread` may be read with another try. */
export type IntakePhase =
  | 'reading'
  | 'ready'
  | 'uploading'
  | 'done'
  | 'known'
  | 'unreadable'
  | 'unread';

export type Intake = {
  phase: IntakePhase;
  preview: IntakePreview | null;
  description: ArticleDescription | null;
  refusal: Refusal | null;
  /** The article that was made of it, or that has its text already. */
  article: { articleId: string; title: string } | null;
};

const reading: Intake = {
  phase: 'reading',
  preview: null,
  description: null,
  refusal: null,
  article: null,
};

/** One article on its way in: what is proposed for it, what a person makes of that, and the upload. */
export function useIntake(
  source: IntakeSource,
  onUploaded: ((articleId: string) => void) | undefined,
) {
  const [intake, setIntake] = useState(reading);
  const unanswered = useRef<{ description: ArticleDescription; key: string } | null>(null);

  const read = useCallback(async () => {
    setIntake(reading);
    const result = await previewIntake(source);
    setIntake({ ...reading, ...afterReading(result) });
  }, [source]);

  useEffect(() => {
    void read();
  }, [read]);

  const describe = useCallback((description: ArticleDescription) => {
    setIntake((intake) => ({ ...intake, description }));
  }, []);

  const { description, phase } = intake;
  const upload = useCallback(async () => {
    if (!description || phase !== 'ready') return;
    setIntake((current) => ({ ...current, phase: 'uploading', refusal: null }));
    const same = unanswered.current?.description === description ? unanswered.current : null;
    const attempt = same ?? { description, key: crypto.randomUUID() };
    unanswered.current = attempt;
    const { answered, result } = await sendIntake(source, description, attempt.key);
    if (answered) unanswered.current = null;
    if (result.ok) {
      const article = { ...result.value, title: description.title };
      setIntake((current) => ({ ...current, phase: 'done', article }));
      onUploaded?.(article.articleId);
    } else {
      const article = articleIn(result.refusal);
      const next = article ? { phase: 'known' as const, article } : { phase: 'ready' as const };
      setIntake((current) => ({ ...current, ...next, refusal: result.refusal }));
    }
  }, [description, phase, source, onUploaded]);

  return { ...intake, describe, upload, readAgain: read };
}

function afterReading(result: Result<IntakePreview>): Partial<Intake> {
  if (result.ok) {
    const { existing, description } = result.value;
    return {
      ...{ phase: existing ? 'known' : 'ready', article: existing },
      ...{ preview: result.value, description },
    };
  }
  const { refusal } = result;
  return { phase: mayGoBetter.includes(refusal.code) ? 'unread' : 'unreadable', refusal };
}

/** The article that has this text already, as a refusal of the same text names it. */
function articleIn({ code, params }: Refusal): Intake['article'] {
  if (code !== 'articles.sameText') return null;
  return { articleId: `${params?.['articleId']}`, title: `${params?.['title']}` };
}

/** Refusals that say nothing of the text itself. */
const mayGoBetter: RefusalCode[] = ['common.unreachable', 'common.unexpected', 'common.tooMany'];
