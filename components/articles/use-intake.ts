'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleDescription } from '@/lib/articles/schema';
import type { Refusal, RefusalCode, Result } from '@/lib/result';
import { type IntakePreview, type IntakeSource, previewIntake, sendIntake } from './intake';

/** Being read; waiting for a person; being uploaded; uploaded; not a text; or not read as yet. */
export type IntakePhase = 'reading' | 'ready' | 'uploading' | 'done' | 'unreadable' | 'unread';

export type Intake = {
  phase: IntakePhase;
  preview: IntakePreview | null;
  description: ArticleDescription | null;
  refusal: Refusal | null;
  articleId: string | null;
};

const reading: Intake = {
  phase: 'reading',
  preview: null,
  description: null,
  refusal: null,
  articleId: null,
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
      const { articleId } = result.value;
      setIntake((current) => ({ ...current, phase: 'done', articleId }));
      onUploaded?.(articleId);
    } else {
      setIntake((current) => ({ ...current, phase: 'ready', refusal: result.refusal }));
    }
  }, [description, phase, source, onUploaded]);

  return { ...intake, describe, upload, readAgain: read };
}

function afterReading(result: Result<IntakePreview>): Partial<Intake> {
  if (result.ok) {
    return { phase: 'ready', preview: result.value, description: result.value.description };
  }
  const { refusal } = result;
  return { phase: mayGoBetter.includes(refusal.code) ? 'unread' : 'unreadable', refusal };
}

/** Refusals that say nothing of the text itself. */
const mayGoBetter: RefusalCode[] = ['common.unreachable', 'common.unexpected', 'common.tooMany'];
