/** An entry of a combobox. `fresh` marks what is typed and not in the list yet. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** A second, quieter line. */
  detail?: string | undefined;
  fresh?: boolean | undefined;
}

/** The options, and after them what is typed as a new entry, unless it is one of them (in any case) or blank. */
export function withFreshEntry(
  options: readonly ComboboxOption[],
  typed: string,
): readonly ComboboxOption[] {
  const entry = typed.trim();
  const known = options.some((option) => sameEntry(option.label, entry));
  return entry === '' || known
    ? options
    : [...options, { value: entry, label: entry, fresh: true }];
}

/** Finds an option by its value; a value that is not listed stands for itself. */
export function optionOf(options: readonly ComboboxOption[], value: string): ComboboxOption {
  return options.find((option) => option.value === value) ?? { value, label: value };
}

/** Adds what is typed to the chosen values: separators split it, an option's label becomes its value, duplicates are dropped. */
export function addEntries(
  values: readonly string[],
  typed: string,
  options: readonly ComboboxOption[],
): string[] {
  const entries = typed
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => options.find((option) => sameEntry(option.label, entry))?.value ?? entry);
  const next = [...values];
  for (const entry of entries) {
    if (!next.some((value) => sameEntry(value, entry))) next.push(entry);
  }
  return next;
}

function sameEntry(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
