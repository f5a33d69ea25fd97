'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Refusal, RefusalCode } from '@/lib/result';

/** Puts refusals into words: the whole one, or the one at a field (a dotted path), for a Field's `error`. */
export function useRefusalText(refusal: Refusal | null) {
  const t = useTranslations('refusals');
  const put = (code: RefusalCode) => t(code, refusal?.params);
  return {
    text: refusal ? put(refusal.code) : undefined,
    field(name: string): string | undefined {
      const code = refusal?.fields?.[name];
      return code && put(code);
    },
    /** Another refusal, which came as an answer. */
    say: useCallback(({ code, params }: Refusal) => t(code, params), [t]),
  };
}
