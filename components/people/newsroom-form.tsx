'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { z } from 'zod';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { type DescribeWorkspace, describeWorkspaceSchema } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { TimeZoneField } from './time-zone-field';

export interface NewsroomFormProps {
  newsroom: DescribeWorkspace;
  timeZones: readonly string[];
  action: (input: DescribeWorkspace) => Promise<Result<unknown>>;
}

/** The newsroom's name and time zone. Whoever is slower sees the other side and may save again. */
export function NewsroomForm({ newsroom, timeZones, action }: NewsroomFormProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const router = useRouter();
  const [theirs, setTheirs] = useState<DescribeWorkspace | null>(null);
  const version = Math.max(newsroom.version, theirs?.version ?? 0);
  return (
    <ActionForm
      action={action}
      input={(value) => ({ name: value('name'), timeZone: value('timeZone'), version })}
      done={() => {
        setTheirs(null);
        toast.success(t('settings.saved'));
        router.refresh();
      }}
      refused={(refusal) => {
        const other = z.looseObject(describeWorkspaceSchema.shape).safeParse(refusal.theirs);
        setTheirs(other.success ? other.data : null);
      }}
      submit={common('save')}
    >
      {(errorAt) => (
        <>
          <Field label={t('fields.newsroom')} required error={errorAt('name')}>
            <TextInput name="name" defaultValue={newsroom.name} autoComplete="organization" />
          </Field>
          <TimeZoneField
            timeZones={timeZones}
            defaultValue={newsroom.timeZone}
            error={errorAt('timeZone')}
          />
          {theirs ? <Notice tone="warning">{t('settings.newsroomConflict', theirs)}</Notice> : null}
        </>
      )}
    </ActionForm>
  );
}
