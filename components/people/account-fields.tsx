'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { PasswordField } from './password-field';

export interface EmailFieldProps {
  defaultValue?: string | undefined;
  error?: string | undefined;
  /** `username` tells password managers that it belongs to the password beside it. */
  autoComplete?: 'username' | 'off';
}

export function EmailField({ defaultValue, error, autoComplete = 'username' }: EmailFieldProps) {
  const t = useTranslations('people.fields');
  return (
    <Field label={t('email')} required error={error}>
      <TextInput
        name="email"
        type="email"
        inputMode="email"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={defaultValue}
      />
    </Field>
  );
}

export interface AccountFieldsProps {
  email?: string | undefined;
  errorAt: (name: string) => string | undefined;
}

/** What a new account needs: name, e-mail and password. */
export function AccountFields({ email, errorAt }: AccountFieldsProps) {
  const t = useTranslations('people.fields');
  return (
    <>
      <Field label={t('name')} description={t('nameHelp')} required error={errorAt('name')}>
        <TextInput name="name" autoComplete="name" />
      </Field>
      <EmailField defaultValue={email} error={errorAt('email')} />
      <PasswordField name="password" label={t('password')} kind="new" error={errorAt('password')} />
    </>
  );
}
