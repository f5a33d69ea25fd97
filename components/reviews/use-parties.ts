'use client';

import { useMemo } from 'react';
import { useDesk } from './desk-context';

/** Whom the article names as a speaker or an actor: claimants first, then its other people and organisations. */
export function useParties(): string[] {
  const claims = useDesk((state) => state.desk.claims);
  const extraction = useDesk((state) => state.desk.extraction);
  return useMemo(() => {
    const claimants = claims.flatMap(({ claimant }) => claimant ?? []);
    const entities = (extraction?.entities ?? []).filter(
      ({ kind }) => kind === 'person' || kind === 'organisation',
    );
    return [...new Set([...claimants, ...entities.map(({ name }) => name)])];
  }, [claims, extraction]);
}
