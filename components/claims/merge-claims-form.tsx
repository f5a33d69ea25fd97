'use client';

import { useTranslations } from 'next-intl';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { MergeClaims } from '@/lib/claims/schema';

export interface MergeClaimsFormProps {
  claims: readonly { id: string; version: number; text: string }[];
  draftKey: string;
  onDone: (claimId: string) => void;
  onCancel: () => void;
  onConflict: () => void;
}

/** Makes one claim of several; it rests on all their passages. */
export function MergeClaimsForm(props: MergeClaimsFormProps) {
  const { claims } = props;
  const t = useTranslations('claims.merge');
  const command = useCommand<MergeClaims, { claimId: string }>('/api/claims/merge');
  const refusal = useRefusalText(command.refusal);
  const draft = useDraft(props.draftKey, claims.map(({ text }) => text).join(' '));

  async function send() {
    const result = await command.run({
      claims: claims.map(({ id, version }) => ({ claimId: id, version })),
      text: draft.value,
    });
    if (result.ok) {
      draft.clear();
      props.onDone(result.value.claimId);
    } else if (result.refusal.code === 'common.conflict') props.onConflict();
  }

  return (
    <CommandForm
      title={t('title', { count: claims.length })}
      action={t('save')}
      command={command}
      onSend={send}
      onCancel={() => {
        draft.clear();
        props.onCancel();
      }}
    >
      <ul className="flex flex-col gap-1.5 border-s-2 ps-3">
        {claims.map(({ id, text }) => (
          <li key={id} dir="auto" className="font-serif text-ink-muted">
            {text}
          </li>
        ))}
      </ul>
      <Field label={t('text')} description={t('help')} error={refusal.field('text')} required>
        <TextArea
          autoFocus
          value={draft.value}
          onChange={(event) => draft.set(event.target.value)}
        />
      </Field>
    </CommandForm>
  );
}
