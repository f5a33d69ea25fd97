'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type Stance, stances, targets } from '@/lib/evidence/schema';
import type { AttachDraft } from './attach-draft';
import { MoreFields } from './more-fields';

export interface PassageFieldsProps {
  draft: AttachDraft;
  change: (part: Partial<AttachDraft>) => void;
  /** What is wrong with a field, if anything. */
  errorOf: (field: string) => string | undefined;
  /** Whether the claim has a statement, apart from its substance. */
  hasStatement: boolean;
}

/** What the source says about the claim, and what follows from it. */
export function PassageFields(props: PassageFieldsProps) {
  const { draft, change, errorOf } = props;
  const t = useTranslations('evidence.passage');
  const stanceError = errorOf('stance');
  return (
    <>
      <div className="flex flex-col gap-1">
        <SegmentedControl<Stance | ''>
          name="stance"
          legend={t('stance')}
          value={draft.stance ?? ''}
          onValueChange={(stance) => stance !== '' && change({ stance })}
          choices={stances.map((stance) => ({ value: stance, label: t(`stances.${stance}`) }))}
        />
        {stanceError ? <p className="text-danger text-sm">{stanceError}</p> : null}
      </div>
      {props.hasStatement ? (
        <SegmentedControl
          name="target"
          legend={t('target')}
          value={draft.target}
          onValueChange={(target) => change({ target })}
          choices={targets.map((target) => ({ value: target, label: t(`targets.${target}`) }))}
        />
      ) : null}
      <Field
        label={t('passage')}
        description={t('passageHelp')}
        error={errorOf('passage')}
        optional
      >
        <TextArea
          value={draft.passage}
          onChange={(event) => change({ passage: event.target.value })}
        />
      </Field>
      <Checkbox
        label={t('againstInterest')}
        description={t('againstInterestHelp')}
        checked={draft.againstInterest}
        onChange={(event) => change({ againstInterest: event.target.checked })}
      />
      <MoreFields
        label={t('more')}
        open={['language', 'translation', 'translator', 'describesAt', 'note'].some(errorOf)}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {(['describesAt', 'language', 'translator'] as const).map((field) => (
            <Field key={field} label={t(field)} error={errorOf(field)} optional>
              <TextInput
                value={draft[field]}
                onChange={(event) => change({ [field]: event.target.value })}
              />
            </Field>
          ))}
        </div>
        {(['translation', 'note'] as const).map((field) => (
          <Field key={field} label={t(field)} error={errorOf(field)} optional>
            <TextArea
              rows={2}
              value={draft[field]}
              onChange={(event) => change({ [field]: event.target.value })}
            />
          </Field>
        ))}
      </MoreFields>
    </>
  );
}
