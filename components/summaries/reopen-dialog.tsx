'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import type { ReopenArticle } from '@/lib/reviews/schema';
import type { SignOffPanelProps } from './sign-off-panel';

/** Takes a sign-off back, with a reason. */
export function ReopenDialog({ article }: Pick<SignOffPanelProps, 'article'>) {
  const t = useTranslations('summaries.signOff');
  const common = useTranslations('common');
  const router = useRouter();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, state, refusal } = useCommand<ReopenArticle>('/api/reviews/reopen');
  const { articleId, version } = article;

  async function reopen(event: FormEvent) {
    event.preventDefault();
    const result = await run({ articleId, version, reason });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('reopened'));
    router.refresh();
  }

  return (
    <Dialog
      title={t('reopenTitle')}
      description={t('reopenHelp')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button className="mt-3">{t('reopen')}</Button>}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" pending={state === 'saving'}>
            {t('reopen')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={reopen} className="flex flex-col gap-3">
        <Field label={t('reason')} required>
          <TextArea required value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <RefusalNotice refusal={refusal} />
      </form>
    </Dialog>
  );
}
