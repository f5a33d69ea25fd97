'use client';

import { useTranslations } from 'next-intl';
import type { Target } from '@/lib/evidence/schema';

/** Puts into words what a target asks: "Did the TNLA say so?", "Is it so?" */
export function useQuestion() {
  const t = useTranslations('reviews.questions');
  return ({ claimant }: { claimant: string | null }, target: Target): string =>
    target === 'statement' ? t('statement', { claimant: claimant ?? '' }) : t('substance');
}
