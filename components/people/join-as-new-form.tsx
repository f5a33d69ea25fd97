'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import type { JoinAsNew } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { AccountFields } from './account-fields';

export interface JoinAsNewFormProps {
  action: (input: JoinAsNew) => Promise<Result<unknown>>;
  token: string;
  /** The address the invitation was meant for. */
  email: string | null;
}

export function JoinAsNewForm({ action, token, email }: JoinAsNewFormProps) {
  const t = useTranslations('people.invitation');
  return (
    <ActionForm
      action={action}
      input={(value) => ({
        token,
        name: value('name'),
        email: value('email'),
        password: value('password'),
      })}
      submit={t('submit')}
      wide
    >
      {(errorAt) => <AccountFields email={email ?? undefined} errorAt={errorAt} />}
    </ActionForm>
  );
}
