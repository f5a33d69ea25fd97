'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import type { Join } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

export interface JoinAsSelfFormProps {
  action: (input: Join) => Promise<Result<unknown>>;
  token: string;
  person: { name: string; email: string };
}

export function JoinAsSelfForm({ action, token, person }: JoinAsSelfFormProps) {
  const t = useTranslations('people.invitation');
  const input = () => ({ token });
  return (
    <ActionForm action={action} input={input} submit={t('join', { name: person.name })} wide>
      {() => <p className="wrap-anywhere">{t('joinAs', person)}</p>}
    </ActionForm>
  );
}
