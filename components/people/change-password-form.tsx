'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ActionForm } from '@/components/ui/action-form';
import type { ChangePassword } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { PasswordField } from './password-field';

export interface ChangePasswordFormProps {
  action: (input: ChangePassword) => Promise<Result<unknown>>;
  email: string;
}

export function ChangePasswordForm({ action, email }: ChangePasswordFormProps) {
  const t = useTranslations('people');
  // A new key empties the form once the password has been changed.
  const [times, setTimes] = useState(0);
  return (
    <ActionForm
      key={times}
      action={action}
      input={(value) => ({ current: value('current'), password: value('password') })}
      done={() => {
        toast.success(t('account.passwordChanged'));
        setTimes(times + 1);
      }}
      submit={t('account.changePassword')}
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
            name="current"
            label={t('fields.currentPassword')}
            kind="current"
            error={errorAt('current')}
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
