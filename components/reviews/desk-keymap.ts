/** Everything a single key does at the desk, in the order in which the help lists it. */
export const deskKeys = {
  next: 'j',
  previous: 'k',
  unsettled: 'n',
  corroborated: '1',
  disputed: '2',
  unverifiable: '3',
  source: 's',
  comment: 'c',
  edit: 'e',
  mark: 'm',
  tick: 'x',
  undo: 'u',
  filter: '/',
  help: '?',
} as const;
export type DeskKey = keyof typeof deskKeys;

/** What a key press tells, as far as it matters here. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/**
 * What a key press asks for; null for anything else. Digits go by the key's place, since on AZERTY
 * they need Shift, and by the number pad; everything else goes by what is printed on the key.
 */
export function deskKeyOf(press: KeyPress): DeskKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const digit = /^(?:Digit|Numpad)([123])$/.exec(press.code)?.[1];
  const printed = digit ?? press.key.toLowerCase();
  const names = Object.keys(deskKeys) as DeskKey[];
  return names.find((name) => deskKeys[name] === printed) ?? null;
}
