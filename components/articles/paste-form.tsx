'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useDraft } from '@/components/ui/use-draft';
import { IntakeCard } from './intake-card';

/** Takes a pasted article. What was pasted stays in this browser until it is uploaded. */
export function PasteForm({ onUploaded }: { onUploaded: (articleId: string) => void }) {
  const t = useTranslations('articles.paste');
  const { value: text, set, clear } = useDraft('article-paste', '');
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(text.trim() === '');
    setRead(text.trim() !== '');
  }

  if (read) {
    return (
      <IntakeCard
        id="pasted"
        source={text}
        onRemove={() => setRead(false)}
        onUploaded={(articleId) => {
          clear();
          onUploaded(articleId);
        }}
      />
    );
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col items-start gap-3">
      <Field
        label={t('label')}
        description={t('help')}
        error={missing ? t('missing') : undefined}
        className="w-full"
      >
        <TextArea
          rows={8}
          value={text}
          onChange={(event) => set(event.target.value)}
          className="font-serif text-md"
        />
      </Field>
      <Button type="submit">{t('continue')}</Button>
    </form>
  );
}
