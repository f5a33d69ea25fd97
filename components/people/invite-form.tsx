'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { roles } from '@/lib/people/permissions';
import { invitationDays, type inviteSchema } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

type InviteInput = z.input<typeof inviteSchema>;

export interface InviteFormProps {
  action: (input: InviteInput) => Promise<Result<{ path: string }>>;
  done: (invitation: { path: string }) => void;
}

export function InviteForm({ action, done }: InviteFormProps) {
  const t = useTranslations('people');
  return (
    <ActionForm
      action={action}
      input={(value) => ({
        role: value('role') as InviteInput['role'],
        email: value('email'),
        days: value('days') as InviteInput['days'],
      })}
      done={done}
      submit={t('invitations.create')}
    >
      {(errorAt) => (
        <>
          <RadioGroup
            name="role"
            legend={t('members.role')}
            defaultValue="reviewer"
            error={errorAt('role')}
            choices={roles.map((role) => ({
              value: role,
              label: t(`roles.${role}`),
              description: t(`roleNotes.${role}`),
            }))}
          />
          <Field
            label={t('invitations.email')}
            description={t('invitations.emailHelp')}
            optional
            error={errorAt('email')}
          >
            <TextInput
              name="email"
              type="email"
              inputMode="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          </Field>
          <Field label={t('invitations.days')} error={errorAt('days')}>
            <Select
              name="days"
              defaultValue="7"
              options={invitationDays.map((days) => ({
                value: days,
                label: t('invitations.day', { count: Number(days) }),
              }))}
            />
          </Field>
        </>
      )}
    </ActionForm>
  );
}
