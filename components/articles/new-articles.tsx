'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createRef, type RefObject, useCallback, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
import { type CardHandle, IntakeCard } from './intake-card';
import { PasteForm } from './paste-form';
import type { IntakePhase } from './use-intake';

type Item = { id: string; file: File; phase: IntakePhase; card: RefObject<CardHandle | null> };

/** Articles come in as files, several at once, or by pasting one. */
export function NewArticles() {
  const t = useTranslations('articles.new');
  const router = useRouter();
  const [items, setItems] = useState<Item[]>([]);
  const ready = items.filter((item) => item.phase === 'ready');
  const done = items.filter((item) => item.phase === 'done');
  const open = useCallback((articleId: string) => router.push(`/articles/${articleId}`), [router]);
  const onPhase = useCallback((id: string, phase: IntakePhase) => {
    setItems((all) => all.map((item) => (item.id === id ? { ...item, phase } : item)));
  }, []);
  const onRemove = useCallback((id: string) => {
    setItems((all) => all.filter((item) => item.id !== id));
  }, []);

  function add(files: File[]) {
    const fresh = files.map((file) => ({
      ...{
        id: crypto.randomUUID(),
        file,
        phase: 'reading' as const,
        card: createRef<CardHandle>(),
      },
    }));
    setItems((all) => [...all, ...fresh]);
  }

  /** One request after another: each is an upload of its own, and refused on its own. */
  async function uploadAll() {
    for (const item of ready) await item.card.current?.upload();
  }

  return (
    <div className="flex flex-col gap-6">
      <FileDrop onFiles={add} accept=".txt,.md,text/plain,text/markdown" hint={t('hint')} />
      {items.length > 1 ? (
        <div className="flex min-h-8.5 flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-ink-muted">
            {t('progress', { done: done.length, total: items.length })}
          </p>
          {ready.length > 1 ? (
            <Button variant="primary" onClick={uploadAll}>
              {t('uploadAll', { count: ready.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {items.map(({ id, file, card }) => (
        <IntakeCard
          key={id}
          ref={card}
          id={id}
          source={file}
          onPhase={onPhase}
          onRemove={onRemove}
          onUploaded={items.length === 1 ? open : undefined}
        />
      ))}
      <PasteForm onUploaded={open} />
    </div>
  );
}
