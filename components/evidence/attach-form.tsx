'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandForm } from '@/components/ui/command-form';
import { Notice } from '@/components/ui/notice';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { AttachEvidence } from '@/lib/evidence/schema';
import { type AttachDraft, attachInput, emptyDraft } from './attach-draft';
import { LibraryPicker } from './library-picker';
import { PassageFields } from './passage-fields';
import { SourceFields } from './source-fields';

export interface AttachFormProps {
  claims: readonly { id: string; text: string; claimant: string | null }[];
  /** Who may have an interest: the article's claimants and entities. */
  parties: readonly string[];
  /** A contributor's evidence waits for a reviewer. */
  proposing: boolean;
  draftKey: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Attaches one source, new or from the library, to one claim or several. */
export function AttachForm({ claims, parties, proposing, ...props }: AttachFormProps) {
  const t = useTranslations('evidence.attach');
  const tCommon = useTranslations('refusals.common');
  const command = useCommand<AttachEvidence>('/api/evidence/attach');
  const refusal = useRefusalText(command.refusal);
  const draft = useDraft<AttachDraft>(
    props.draftKey,
    emptyDraft(new Date().toISOString().slice(0, 10)),
  );
  const [incomplete, setIncomplete] = useState(false);
  const { value } = draft;
  const hasStatement = claims.every(({ claimant }) => claimant !== null);
  const fields = {
    draft: value,
    change: (part: Partial<AttachDraft>) => draft.set({ ...value, ...part }),
    errorOf: (field: string) => {
      if (incomplete && field === 'stance' && value.stance === null) return tCommon('required');
      return refusal.field(field) ?? refusal.field(`source.input.${field}`);
    },
  };

  async function send() {
    const target = hasStatement ? value.target : 'substance';
    const input = attachInput(
      { ...value, target },
      claims.map(({ id }) => id),
    );
    setIncomplete(input === null);
    if (!input) return;
    const result = await command.run(input);
    if (result.ok) {
      draft.clear();
      props.onDone();
    }
  }

  return (
    <CommandForm
      title={t('title', { count: claims.length })}
      action={proposing ? t('propose') : t('attach')}
      command={command}
      onSend={send}
      onCancel={props.onCancel}
    >
      {claims.length > 1 ? (
        <ul className="flex max-h-40 flex-col gap-1.5 overflow-y-auto border-s-2 ps-3">
          {claims.map(({ id, text }) => (
            <li key={id} dir="auto" className="font-serif text-ink-muted">
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {proposing ? <Notice>{t('proposing')}</Notice> : null}
      <SegmentedControl
        name="from"
        legend={t('from')}
        hideLegend
        value={value.from}
        onValueChange={(from) => fields.change({ from })}
        choices={[
          { value: 'new', label: t('fromNew') },
          { value: 'library', label: t('fromLibrary') },
        ]}
      />
      {value.from === 'new' ? (
        <SourceFields {...fields} parties={parties} />
      ) : (
        <LibraryPicker
          chosen={value.chosen}
          onChoose={(chosen) => fields.change({ chosen })}
          error={incomplete && !value.chosen ? t('chooseOne') : undefined}
        />
      )}
      <hr />
      <PassageFields {...fields} hasStatement={hasStatement} />
    </CommandForm>
  );
}
