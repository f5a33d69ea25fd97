'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useCommand } from '@/components/ui/use-command';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { ArticleDescription } from '@/lib/articles/schema';
import { DescriptionFields } from './description-fields';
import { DetailsConflict } from './details-conflict';

type Described = { version: number; extracting: boolean };
type Stored = ArticleDescription & { version: number };

export interface DetailsFormProps {
  articleId: string;
  stored: Stored;
}

/** Edits what is said of an article; when someone was faster, shows both sides and keeps both. */
export function DetailsForm({ articleId, stored }: DetailsFormProps) {
  const t = useTranslations('articles.details');
  const router = useRouter();
  const [base, setBase] = useState(stored);
  const [value, setValue] = useState<ArticleDescription>(() => withoutVersion(stored));
  const [saved, setSaved] = useState<Described | null>(null);
  const { run, state, refusal } = useCommand<object, Described>('/api/articles/describe');
  const { field } = useRefusalText(refusal);
  const [theirs, setTheirs] = useState<Stored | null>(null);

  async function save(version: number) {
    setSaved(null);
    setTheirs(null);
    const result = await run({ ...value, articleId, version });
    if (result.ok) {
      setBase({ ...value, version: result.value.version });
      setSaved(result.value);
      router.refresh();
    } else if (result.refusal.code === 'common.conflict') {
      setTheirs(result.refusal.theirs as Stored);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void save(base.version);
  }

  function takeTheirs(side: Stored) {
    setBase(side);
    setValue(withoutVersion(side));
    setTheirs(null);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <DescriptionFields value={value} onChange={setValue} errorOf={field} />
      {theirs ? (
        <DetailsConflict
          theirs={theirs}
          yours={value}
          onKeepYours={() => save(theirs.version)}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      ) : (
        <RefusalNotice
          refusal={refusal?.code === 'common.conflict' ? null : refusal}
          onRetry={state === 'failed' ? () => void save(base.version) : undefined}
        />
      )}
      {saved ? (
        <Notice tone="success" announce>
          {saved.extracting ? t('savedExtracting') : t('saved')}
        </Notice>
      ) : null}
      <Button type="submit" variant="primary" pending={state === 'saving'} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}

function withoutVersion({ version: _, ...description }: Stored): ArticleDescription {
  return description;
}
