'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Result } from '@/lib/result';
import { type ChangePolicy, changePolicySchema } from '@/lib/verdicts/policy';

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
      input={(value) => ({ number, rules: { reviewersNeeded: Number(value('reviewersNeeded')) } })}
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
          <RadioGroup
            name="reviewersNeeded"
            legend={t('reviewers')}
            defaultValue={`${policy.rules.reviewersNeeded}`}
            error={errorAt('rules.reviewersNeeded')}
            choices={[
              { value: '1', label: t('reviewersOne'), description: t('reviewersOneNote') },
              { value: '2', label: t('reviewersTwo'), description: t('reviewersTwoNote') },
            ]}
          />
          {theirs ? (
            <Notice tone="warning">{t('policyConflict', { number: theirs.number })}</Notice>
          ) : null}
        </>
      )}
    </ActionForm>
  );
}
