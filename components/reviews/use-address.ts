'use client';

import { useEffect } from 'react';
import { filterParams } from '@/lib/reviews/claim-filter';
import type { DeskStore } from './desk-store';

/** Milliseconds; browsers refuse pages that rewrite their address with every key. */
const PAUSE = 300;

/** Keeps filter and current claim in the address, so that it can be shared and survives a reload. */
export function useAddress(store: DeskStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { filter, currentId } = store.get();
      const params = filterParams(filter);
      if (currentId !== null) params.set('claim', currentId);
      const address = `${window.location.pathname}?${params}`;
      if (address !== window.location.pathname + window.location.search) {
        window.history.replaceState(window.history.state, '', address);
      }
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
}
