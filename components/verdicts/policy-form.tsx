'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import type { Result } from '@/lib/result';
import { type ChangePolicy, changePolicySchema } from '@/lib/verdicts/policy';

const counts = [1, 2, 3, 4, 5];

export interface PolicyFormProps {
  policy: ChangePolicy;
  action: (input: ChangePolicy) => Promise<Result<{ number: number }>>;
}

/** The rules verdicts are derived by. Saving adopts a new version. */
export function PolicyForm({ policy, action }: PolicyFormProps) {
  const t = useTranslations('people.settings');
  const common = useTranslations('common');
  const router = useRouter();
  const [theirs, setTheirs] = useState<ChangePolicy | null>(null);
  const number = Math.max(policy.number, theirs?.number ?? 0);
  return (
    <ActionForm
      action={action}
      input={(value) => ({
        number,
        rules: {
          reviewersNeeded: Number(value('reviewersNeeded')),
          independentOrigins: Number(value('independentOrigins')),
        },
      })}
      done={(adopted) => {
        setTheirs(null);
        toast.success(t('policySaved', adopted));
        router.refresh();
      }}
      refused={(refusal) => {
        const other = changePolicySchema.safeParse(refusal.theirs);
        setTheirs(other.success ? other.data : null);
      }}
      submit={common('save')}
    >
      {(errorAt) => (
        <>
          <Field
            label={t('reviewers')}
            description={t('reviewersNote')}
            error={errorAt('rules.reviewersNeeded')}
          >
            <Select
              name="reviewersNeeded"
              className="max-w-72"
              defaultValue={policy.rules.reviewersNeeded}
              options={counts.map((count) => ({
                value: `${count}`,
                label: t('reviewersCount', { count }),
              }))}
            />
          </Field>
          <Field
            label={t('origins')}
            description={t('originsNote')}
            error={errorAt('rules.independentOrigins')}
          >
            <Select
              name="independentOrigins"
              className="max-w-72"
              defaultValue={policy.rules.independentOrigins}
              options={counts.map((count) => ({
                value: `${count}`,
                label: t('originsCount', { count }),
              }))}
            />
          </Field>
          {theirs ? (
            <Notice tone="warning">{t('policyConflict', { number: theirs.number })}</Notice>
          ) : null}
        </>
      )}
    </ActionForm>
  );
}
