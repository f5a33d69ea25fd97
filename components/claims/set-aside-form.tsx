'use client';

import { useTranslations } from 'next-intl';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { DisposeClaims } from '@/lib/claims/schema';

export interface SetAsideFormProps {
  claims: readonly { id: string; version: number; text: string }[];
  disposition: DisposeClaims['disposition'];
  draftKey: string;
  onDone: () => void;
  onCancel: () => void;
  onConflict: () => void;
}

/** Says of one or several claims that they cannot be checked, are not checked, or are no claims. */
export function SetAsideForm(props: SetAsideFormProps) {
  const { claims, disposition } = props;
  const t = useTranslations(`claims.setAside.${disposition}`);
  const command = useCommand<DisposeClaims>('/api/claims/dispose');
  const refusal = useRefusalText(command.refusal);
  const draft = useDraft(props.draftKey, '');
  const needed = disposition === 'dropped';

  async function send() {
    const result = await command.run({
      claims: claims.map(({ id, version }) => ({ claimId: id, version })),
      disposition,
      reason: draft.value.trim() || null,
    });
    if (result.ok) {
      draft.clear();
      props.onDone();
    } else if (result.refusal.code === 'common.conflict') props.onConflict();
  }

  return (
    <CommandForm
      title={t('title', { count: claims.length })}
      action={t('save')}
      command={command}
      onSend={send}
      onCancel={props.onCancel}
    >
      <p className="text-ink-muted">{t('help')}</p>
      <Field
        label={t('reason')}
        error={refusal.field('reason')}
        required={needed}
        optional={!needed}
      >
        <TextArea
          autoFocus
          value={draft.value}
          onChange={(event) => draft.set(event.target.value)}
        />
      </Field>
    </CommandForm>
  );
}
