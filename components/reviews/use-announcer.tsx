'use client';

import { useCallback, useState } from 'react';

/** A live region for screen readers, and the way to say something in it; the same words twice are said twice. */
export function useAnnouncer() {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback(
    (message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })),
    [],
  );
  const liveRegion = (
    <div role="status" aria-live="polite" className="sr-only">
      <span key={said.turn}>{said.message}</span>
    </div>
  );
  return { announce, liveRegion };
}
