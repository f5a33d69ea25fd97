'use client';

import { useCallback } from 'react';
import { isSettled } from '@/lib/reviews/claim-standing';
import { useDeskContext } from './desk-context';
import { shownClaims } from './desk-state';

/** Goes by so many claims through the list as filtered; stops at its ends. */
export function useStep(): (by: 1 | -1) => void {
  const { store } = useDeskContext();
  return useCallback(
    (by) => {
      const { desk, filter, currentId } = store.get();
      const shown = shownClaims(desk, filter);
      const at = shown.findIndex(({ id }) => id === currentId);
      const next = at < 0 ? shown[0] : shown[at + by];
      if (next) store.dispatch({ type: 'selected', claimId: next.id });
    },
    [store],
  );
}

/** Goes to the next claim that still needs work, check-worthy ones first; round from the end. */
export function useNextUnsettled(): () => void {
  const { store } = useDeskContext();
  return useCallback(() => {
    const { desk, filter, currentId } = store.get();
    const shown = shownClaims(desk, filter);
    const at = shown.findIndex(({ id }) => id === currentId);
    const round = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
    const waiting = round.filter((claim) => !isSettled(claim));
    const next = waiting.find(({ checkworthy }) => checkworthy) ?? waiting[0];
    if (next) store.dispatch({ type: 'selected', claimId: next.id });
  }, [store]);
}
