const KEY = 'winnow-single-keys';

/** Whether keys without Ctrl or ⌘ do anything (WCAG 2.1.4 wants them to be turned off by who asks). */
export function singleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    window.localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Storage may be forbidden; the keys then stay as they are.
  }
}
