'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useAction } from '@/components/ui/use-action';
import type { Result } from '@/lib/result';

export interface SignOutEverywhereProps {
  action: (input: Record<never, never>) => Promise<Result<unknown>>;
}

export function SignOutEverywhere({ action }: SignOutEverywhereProps) {
  const t = useTranslations('people.account');
  const { run, pending, refusal } = useAction(action);
  return (
    <div className="flex flex-col items-start gap-4">
      <RefusalNotice refusal={refusal} />
      <Button pending={pending} onClick={() => run({})}>
        {t('signOutEverywhere')}
      </Button>
    </div>
  );
}
