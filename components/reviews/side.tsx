'use client';

import type { ReactNode } from 'react';
import { useDesk } from './desk-context';

/** The claims' side of the desk: columns when there is room, a sheet below the article when there is not. */
export function Side({ children }: { children: ReactNode }) {
  const pane = useDesk((state) => state.pane);
  const sheet = useDesk((state) => state.sheet);
  return (
    <div className="desk-side" data-pane={pane} data-sheet={sheet}>
      {children}
    </div>
  );
}
