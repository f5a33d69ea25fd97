'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import type { Result } from '@/lib/result';
import { EmailField } from './account-fields';
import { PasswordField } from './password-field';

type SignInInput = { email: string; password: string; next: string };

export interface SignInFormProps {
  action: (input: SignInInput) => Promise<Result<unknown>>;
  /** Where to go on to. */
  next: string;
}

export function SignInForm({ action, next }: SignInFormProps) {
  const t = useTranslations('people');
  return (
    <ActionForm
      action={action}
      input={(value) => ({ email: value('email'), password: value('password'), next })}
      submit={t('signIn.submit')}
      wide
    >
      {(errorAt) => (
        <>
          <EmailField error={errorAt('email')} />
          <PasswordField
            name="password"
            label={t('fields.password')}
            kind="current"
            error={errorAt('password')}
          />
        </>
      )}
    </ActionForm>
  );
}
