'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { SetUp } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { AccountFields } from './account-fields';
import { TimeZoneField } from './time-zone-field';

export interface SetUpFormProps {
  action: (input: SetUp) => Promise<Result<unknown>>;
  timeZones: readonly string[];
}

export function SetUpForm({ action, timeZones }: SetUpFormProps) {
  const t = useTranslations('people');
  return (
    <ActionForm
      action={action}
      input={(value) => ({
        code: value('code'),
        newsroom: value('newsroom'),
        timeZone: value('timeZone'),
        name: value('name'),
        email: value('email'),
        password: value('password'),
      })}
      submit={t('setUp.submit')}
      wide
    >
      {(errorAt) => (
        <>
          <Field
            label={t('fields.code')}
            description={t('fields.codeHelp')}
            required
            error={errorAt('code')}
          >
            <TextInput
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              dir="ltr"
              className="font-mono tracking-wider"
            />
          </Field>
          <Part title={t('setUp.newsroomPart')}>
            <Field label={t('fields.newsroom')} required error={errorAt('newsroom')}>
              <TextInput name="newsroom" autoComplete="organization" />
            </Field>
            <TimeZoneField timeZones={timeZones} error={errorAt('timeZone')} />
          </Part>
          <Part title={t('setUp.ownerPart')}>
            <AccountFields errorAt={errorAt} />
          </Part>
        </>
      )}
    </ActionForm>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mt-2 border-t pt-4">
      <legend className="float-start mb-3 w-full font-semibold text-md">{title}</legend>
      <div className="clear-both flex flex-col gap-4">{children}</div>
    </fieldset>
  );
}
