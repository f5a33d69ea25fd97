'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from 'sonner';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { Target } from '@/lib/evidence/schema';
import type { WithdrawAssessment } from '@/lib/verdicts/schema';
import { useDeskContext } from './desk-context';
import { useDeskCommand } from './use-desk-command';

/** Withdraws one's own newest judgement of a claim that still counts; of either question when none is named. */
export function useTakeBack() {
  const t = useTranslations('reviews.said');
  const { store } = useDeskContext();
  const { send } = useDeskCommand<WithdrawAssessment>('/api/verdicts/withdraw');
  const { say } = useRefusalText(null);
  return useCallback(
    async (claimId: string, target: Target | null = null) => {
      const { claims, viewer } = store.get().desk;
      const own = claims
        .find(({ id }) => id === claimId)
        ?.assessments.filter(
          (each) =>
            each.assessorId === viewer.personId &&
            each.void === null &&
            (target === null || each.target === target),
        )
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        .at(-1);
      if (!own) return;
      const result = await send({ assessmentId: own.id }, t('takenBack'));
      if (result.ok) toast(t('takenBack'));
      else toast.error(say(result.refusal));
    },
    [store, send, say, t],
  );
}
