'use client';

import { ThemeProvider as Primitive } from 'next-themes';
import type { ReactNode } from 'react';

/**
 * Sets `data-theme` on the root element before the first paint, by a small inline script that
 * carries the request's nonce. React warns of scripts it meets in the browser, where this one has
 * already run, so there it is marked as plain text.
 */
export function ThemeProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <Primitive
      attribute="data-theme"
      enableColorScheme={false}
      disableTransitionOnChange
      nonce={nonce}
      scriptProps={{ type: typeof window === 'undefined' ? 'text/javascript' : 'text/plain' }}
    >
      {children}
    </Primitive>
  );
}
