'use client';

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { type Abilities, abilitiesOf } from '@/lib/reviews/abilities';
import type { DeskClaim } from '@/lib/reviews/desk';
import { type DeskState, shownClaims } from './desk-state';
import type { DeskStore } from './desk-store';

/** The store, and what the desk can ask of its surroundings. */
export type DeskContextValue = {
  store: DeskStore;
  /** Fetches a new picture from the server; false when it could not be had. */
  refresh: () => Promise<boolean>;
  /** Has screen readers say something, politely. */
  announce: (message: string) => void;
  /** The newsroom's time zone (IANA). */
  zone: string;
};

export const DeskContext = createContext<DeskContextValue | null>(null);

export function useDeskContext(): DeskContextValue {
  const value = useContext(DeskContext);
  if (!value) throw new Error('Used outside of a desk');
  return value;
}

/** Part of the desk's state; `select` must give the same value while nothing it reads has changed. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  const { store } = useDeskContext();
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useDispatch() {
  return useDeskContext().store.dispatch;
}

export function useAbilities(): Abilities {
  const role = useDesk((state) => state.desk.viewer.role);
  const signedOff = useDesk((state) => state.desk.article.signOff !== null);
  return useMemo(() => abilitiesOf(role, signedOff), [role, signedOff]);
}

export function useCurrentClaim(): DeskClaim | null {
  return useDesk(
    ({ desk, currentId }) => desk.claims.find((claim) => claim.id === currentId) ?? null,
  );
}

export function useShownClaims(): DeskClaim[] {
  const desk = useDesk((state) => state.desk);
  const filter = useDesk((state) => state.filter);
  return useMemo(() => shownClaims(desk, filter), [desk, filter]);
}

/** A person's name, by id. */
export function usePersonName(): (personId: string) => string {
  const people = useDesk((state) => state.desk.people);
  return (personId) => people[personId] ?? '';
}
