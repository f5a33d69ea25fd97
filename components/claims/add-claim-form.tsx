'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { AddClaim } from '@/lib/claims/schema';
import { wordsOf } from '@/lib/claims/spans';
import type { Span } from '@/lib/extraction/schema';

export interface AddClaimFormProps {
  article: { id: string; versionId: string; text: string };
  span: Span;
  /** A contributor's claim waits for a reviewer. */
  proposing: boolean;
  onDone: (claimId: string) => void;
  onCancel: () => void;
}

/** Makes a claim of selected words; its sentence can be made to stand on its own. */
export function AddClaimForm({ article, span, proposing, onDone, onCancel }: AddClaimFormProps) {
  const t = useTranslations('claims.add');
  const command = useCommand<AddClaim, { claimId: string }>('/api/claims/add');
  const refusal = useRefusalText(command.refusal);
  const [text, setText] = useState(() => wordsOf(article.text, [span]));

  async function send() {
    const { id: articleId, versionId: articleVersionId } = article;
    const result = await command.run({ articleId, articleVersionId, spans: [span], text });
    if (result.ok) onDone(result.value.claimId);
  }

  return (
    <CommandForm
      title={proposing ? t('propose') : t('title')}
      action={proposing ? t('propose') : t('title')}
      command={command}
      onSend={send}
      onCancel={onCancel}
    >
      <Field label={t('text')} description={t('help')} error={refusal.field('text')} required>
        <TextArea autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </CommandForm>
  );
}
