'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { TagsInput } from '@/components/ui/tags-input';
import { TextInput } from '@/components/ui/text-input';
import { confidentialities, sourceForms, sourceKinds } from '@/lib/evidence/schema';
import { MoreFields } from './more-fields';
import type { SourceDraft } from './source-draft';

export interface SourceFieldsProps {
  draft: SourceDraft;
  change: (part: Partial<SourceDraft>) => void;
  /** What is wrong with a field, if anything. */
  errorOf: (field: string) => string | undefined;
  /** Who may have an interest. */
  parties: readonly string[];
}

/** A source: what it is, whom it has the fact from, whose side it is on. */
export function SourceFields(props: SourceFieldsProps) {
  const { draft, change, errorOf, parties } = props;
  const t = useTranslations('evidence.source');
  const text = (
    field: TextField,
    more: { type?: string; optional?: boolean; first?: boolean } = {},
  ) => (
    <Field label={t(field)} error={errorOf(field)} {...(more.optional ? { optional: true } : {})}>
      <TextInput
        autoFocus={more.first}
        type={more.type ?? 'text'}
        value={draft[field]}
        onChange={(event) => change({ [field]: event.target.value })}
      />
    </Field>
  );
  const verified = draft.form === 'media' || draft.form === 'testimony';
  return (
    <>
      <SegmentedControl
        name="form"
        legend={t('form')}
        hideLegend
        value={draft.form}
        onValueChange={(form) => change({ form })}
        choices={sourceForms.map((form) => ({ value: form, label: t(`forms.${form}`) }))}
      />
      {draft.form === 'testimony'
        ? text('author')
        : text('url', { type: 'url', optional: draft.form !== 'link', first: true })}
      {text('title', { optional: draft.form === 'link' })}
      {verified ? (
        <div className="grid gap-4 sm:grid-cols-2">
          {text('verifiedPlace', { optional: draft.form === 'testimony' })}
          {text('verifiedOn')}
        </div>
      ) : null}
      <Field label={t('origin')} description={t('originHelp')} error={errorOf('origin')} optional>
        <TextInput
          value={draft.origin}
          onChange={(event) => change({ origin: event.target.value })}
        />
      </Field>
      <Field
        label={t('alignedWith')}
        description={t('alignedWithHelp')}
        error={errorOf('alignedWith')}
        optional
      >
        <TagsInput
          values={draft.alignedWith}
          onValuesChange={(alignedWith) => change({ alignedWith })}
          options={parties.map((name) => ({ value: name, label: name }))}
        />
      </Field>
      <MoreFields label={t('more')} open={['outlet', 'author', 'publishedOn'].some(errorOf)}>
        <div className="grid gap-4 sm:grid-cols-2">
          {text('outlet', { optional: true })}
          {draft.form === 'testimony' ? null : text('author', { optional: true })}
          {text('publishedOn', { optional: true })}
          {text('accessedOn', { optional: true })}
          <Field label={t('kind')}>
            <Select
              value={draft.kind}
              onChange={({ target }) => change({ kind: pick(sourceKinds, target.value) })}
              options={sourceKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            />
          </Field>
          <Field label={t('confidentiality')}>
            <Select
              value={draft.confidentiality}
              onChange={({ target }) =>
                change({ confidentiality: pick(confidentialities, target.value) })
              }
              options={confidentialities.map((value) => ({
                value,
                label: t(`confidentialities.${value}`),
              }))}
            />
          </Field>
        </div>
      </MoreFields>
    </>
  );
}

type TextField =
  | 'url'
  | 'title'
  | 'outlet'
  | 'author'
  | 'publishedOn'
  | 'accessedOn'
  | 'verifiedPlace'
  | 'verifiedOn';

/** A select gives back one of the values it was given. */
function pick<T extends string>(values: readonly [T, ...T[]], value: string): T {
  return values.find((each) => each === value) ?? values[0];
}
