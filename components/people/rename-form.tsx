'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Rename } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

export interface RenameFormProps {
  person: { name: string; email: string };
  action: (input: Rename) => Promise<Result<unknown>>;
}

export function RenameForm({ person, action }: RenameFormProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const router = useRouter();
  return (
    <ActionForm
      action={action}
      input={(value) => ({ name: value('name') })}
      done={() => {
        toast.success(t('account.saved'));
        router.refresh();
      }}
      submit={common('save')}
    >
      {(errorAt) => (
        <>
          <Field
            label={t('fields.name')}
            description={t('fields.nameHelp')}
            required
            error={errorAt('name')}
          >
            <TextInput name="name" autoComplete="name" defaultValue={person.name} />
          </Field>
          <Field label={t('fields.email')} description={t('account.emailNote')}>
            <TextInput type="email" readOnly dir="ltr" value={person.email} />
          </Field>
        </>
      )}
    </ActionForm>
  );
}
