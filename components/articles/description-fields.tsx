'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TagsInput } from '@/components/ui/tags-input';
import { TextInput } from '@/components/ui/text-input';
import type { ArticleDescription } from '@/lib/articles/schema';
import { useLanguageOptions } from './use-language-options';

export interface DescriptionFieldsProps {
  value: ArticleDescription;
  onChange: (value: ArticleDescription) => void;
  /** What is wrong with a field, in a sentence. */
  errorOf: (field: keyof ArticleDescription) => string | undefined;
  disabled?: boolean;
}

/** What people say of an article: title, outlet, authors, address, language and day. */
export function DescriptionFields({ value, onChange, errorOf, disabled }: DescriptionFieldsProps) {
  const t = useTranslations('articles.fields');
  const languages = useLanguageOptions(value.language);
  const set = (part: Partial<ArticleDescription>) => onChange({ ...value, ...part });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t('title')} error={errorOf('title')} required className="sm:col-span-2">
        <TextInput
          value={value.title}
          onChange={(event) => set({ title: event.target.value })}
          maxLength={300}
          disabled={disabled}
        />
      </Field>
      <Field label={t('outlet')} error={errorOf('outlet')} optional>
        <TextInput
          value={value.outlet ?? ''}
          onChange={(event) => set({ outlet: event.target.value })}
          maxLength={200}
          disabled={disabled}
        />
      </Field>
      <Field label={t('authors')} error={errorOf('authors')} optional>
        <TagsInput
          values={value.authors}
          onValuesChange={(authors) => set({ authors })}
          disabled={disabled}
        />
      </Field>
      <Field
        label={t('publishedOn')}
        description={t('publishedOnHelp')}
        error={errorOf('publishedOn')}
        optional
      >
        <TextInput
          type="date"
          value={value.publishedOn ?? ''}
          onChange={(event) => set({ publishedOn: event.target.value || null })}
          disabled={disabled}
        />
      </Field>
      <Field label={t('language')} description={t('languageHelp')} error={errorOf('language')}>
        <Select
          options={languages}
          value={value.language}
          onChange={(event) => set({ language: event.target.value })}
          disabled={disabled}
        />
      </Field>
      <Field label={t('url')} error={errorOf('url')} optional className="sm:col-span-2">
        <TextInput
          type="url"
          inputMode="url"
          dir="ltr"
          value={value.url ?? ''}
          onChange={(event) => set({ url: event.target.value })}
          placeholder="https://"
          disabled={disabled}
        />
      </Field>
    </div>
  );
}
