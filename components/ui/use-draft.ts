'use client';

import { useCallback, useState, useSyncExternalStore } from 'react';

const PREFIX = 'winnow-draft:';

const never = () => () => {};

/**
 * What somebody is typing, kept in this browser under a key until it is sent, so that leaving,
 * reloading or a dead network loses nothing. `clear` forgets it and goes back to `initial`.
 */
export function useDraft<Value>(key: string, initial: Value) {
  // The server, and so the first rendering here, knows nothing of this browser's drafts.
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const place = hydrated ? key : null;
  const [held, setHeld] = useState(() => ({ place, value: read(place, initial) }));
  // Another key is another draft; reading it while rendering saves a flash of the former one.
  const current = held.place === place ? held : { place, value: read(place, initial) };
  if (current !== held) setHeld(current);

  const set = useCallback(
    (value: Value) => {
      setHeld({ place: key, value });
      write(key, value);
    },
    [key],
  );
  const clear = useCallback(() => {
    setHeld({ place: key, value: initial });
    write(key, null);
  }, [key, initial]);
  return { value: current.value, set, clear };
}

function read<Value>(key: string | null, initial: Value): Value {
  const text = key === null ? null : stored(key);
  if (text === null) return initial;
  try {
    const value: Value = JSON.parse(text);
    return typeof initial === 'object' ? { ...initial, ...value } : value;
  } catch {
    return initial;
  }
}

/** Storage may be full or forbidden; typing must go on all the same. */
function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Nothing is lost that is on the screen.
  }
}
