'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import type { SignOffArticle } from '@/lib/reviews/schema';
import type { SignOffPanelProps } from './sign-off-panel';

/** Signs off exactly what the page shows. After a refusal the page shows what is new. */
export function SignOffForm({ article }: Pick<SignOffPanelProps, 'article'>) {
  const t = useTranslations('summaries.signOff');
  const router = useRouter();
  const { run, state, refusal } = useCommand<SignOffArticle>('/api/reviews/sign-off');
  const note = useDraft(`sign-off:${article.articleId}`, '');

  async function sign(event: FormEvent) {
    event.preventDefault();
    const result = await run({ ...article, note: note.value.trim() || null });
    if (result.ok) {
      note.clear();
      toast.success(t('signedNow'));
    }
    if (result.ok || result.refusal.code !== 'common.unreachable') router.refresh();
  }

  return (
    <form onSubmit={sign} className="flex flex-col gap-3">
      <Field label={t('note')} description={t('noteHelp')} optional>
        <TextArea value={note.value} onChange={(event) => note.set(event.target.value)} />
      </Field>
      <RefusalNotice refusal={refusal} />
      <Button type="submit" variant="primary" pending={state === 'saving'}>
        {t('sign')}
      </Button>
      <p className="text-ink-muted text-sm">{t('signHelp')}</p>
    </form>
  );
}
