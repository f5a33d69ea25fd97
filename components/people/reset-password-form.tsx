'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import type { ResetPassword } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { PasswordField } from './password-field';

export interface ResetPasswordFormProps {
  action: (input: ResetPassword) => Promise<Result<unknown>>;
  token: string;
  email: string;
}

export function ResetPasswordForm({ action, token, email }: ResetPasswordFormProps) {
  const t = useTranslations('people');
  return (
    <ActionForm
      action={action}
      input={(value) => ({ token, password: value('password') })}
      submit={t('reset.submit')}
      wide
    >
      {(errorAt) => (
        <>
          {/* Tells password managers whose password this is. */}
          <input
            hidden
            type="text"
            name="username"
            autoComplete="username"
            readOnly
            value={email}
          />
          <PasswordField
            name="password"
            label={t('fields.newPassword')}
            kind="new"
            error={errorAt('password')}
          />
        </>
      )}
    </ActionForm>
  );
}
