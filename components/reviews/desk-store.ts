import { type DeskAction, type DeskState, deskReducer } from './desk-state';

/** The one place where the desk of a window is kept. */
export type DeskStore = {
  get: () => DeskState;
  dispatch: (action: DeskAction) => void;
  /** Calls back after every change; gives the way to stop. */
  subscribe: (listener: () => void) => () => void;
};

export function createDeskStore(initial: DeskState): DeskStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = deskReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
