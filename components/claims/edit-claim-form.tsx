'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { ClaimContent, EditClaim } from '@/lib/claims/schema';
import { uniteSpans } from '@/lib/claims/spans';
import type { Span } from '@/lib/extraction/schema';
import { EditConflict } from './edit-conflict';
import { SpanEditor } from './span-editor';

export interface EditClaimFormProps {
  claim: ClaimContent & { id: string; version: number; spans: Span[] };
  articleText: string;
  /** Whom the article quotes, to choose a claimant from. */
  claimants: readonly string[];
  draftKey: string;
  /** Words just selected in the article, to be added to the passage. */
  picked: Span | null;
  /** Shows passages in the reader while they are being moved. */
  onSpans: (spans: readonly Span[]) => void;
  onDone: () => void;
  onCancel: () => void;
  /** Somebody was faster: the claim should be fetched anew. */
  onConflict: () => void;
}

/** Rewords a claim, says whose it is and when it happened, and moves the ends of its passages. */
export function EditClaimForm(props: EditClaimFormProps) {
  const { claim, articleText, picked, onSpans } = props;
  const t = useTranslations('claims.edit');
  const command = useCommand<EditClaim>('/api/claims/edit');
  const refusal = useRefusalText(command.refusal);
  const draft = useDraft(props.draftKey, editionOf(claim));
  const { value } = draft;
  const change = (part: Partial<Edition>) => draft.set({ ...value, ...part });
  useEffect(() => onSpans(value.spans), [value.spans, onSpans]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection is added once.
  useEffect(() => {
    if (picked) change({ spans: uniteSpans([...value.spans, picked]) });
  }, [picked]);

  async function send() {
    const { seenVersion: version, ...edition } = value;
    const result = await command.run({ ...edition, claimId: claim.id, version });
    if (result.ok) {
      draft.clear();
      props.onDone();
    } else if (result.refusal.code === 'common.conflict') props.onConflict();
  }

  return (
    <CommandForm
      title={t('title')}
      action={t('save')}
      command={command}
      onSend={send}
      onCancel={() => {
        draft.clear();
        props.onCancel();
      }}
    >
      {value.seenVersion === claim.version ? null : (
        <EditConflict
          theirs={claim.text}
          yours={value.text}
          onKeepYours={() => change({ seenVersion: claim.version })}
          onTakeTheirs={draft.clear}
        />
      )}
      <Field label={t('text')} description={t('textHelp')} error={refusal.field('text')} required>
        <TextArea
          autoFocus
          value={value.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      <Field
        label={t('claimant')}
        description={t('claimantHelp')}
        error={refusal.field('claimant')}
      >
        <Combobox
          free
          options={props.claimants.map((name) => ({ value: name, label: name }))}
          value={value.claimant}
          onValueChange={(claimant) => change({ claimant })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('date')} description={t('dateHelp')} error={refusal.field('date')}>
          <TextInput
            value={value.date ?? ''}
            onChange={(event) => change({ date: event.target.value || null })}
          />
        </Field>
        <Field label={t('validAt')} description={t('dateHelp')} error={refusal.field('validAt')}>
          <TextInput
            value={value.validAt ?? ''}
            onChange={(event) => change({ validAt: event.target.value || null })}
          />
        </Field>
      </div>
      <div>
        <Checkbox
          label={t('hedged')}
          description={t('hedgedHelp')}
          checked={value.hedged}
          onChange={(event) => change({ hedged: event.target.checked })}
        />
        <Checkbox
          label={t('checkworthy')}
          checked={value.checkworthy}
          onChange={(event) => change({ checkworthy: event.target.checked })}
        />
      </div>
      <SpanEditor
        extensible
        error={refusal.field('spans')}
        text={articleText}
        spans={value.spans}
        onChange={(spans) => change({ spans })}
      />
    </CommandForm>
  );
}

type Edition = Omit<EditClaim, 'claimId' | 'version'> & {
  /** The version of the claim that this was written over. */
  seenVersion: number;
};

function editionOf(claim: EditClaimFormProps['claim']): Edition {
  const { text, claimant, hedged, date, validAt, checkworthy, spans, version } = claim;
  return { text, claimant, hedged, date, validAt, checkworthy, spans, seenVersion: version };
}
