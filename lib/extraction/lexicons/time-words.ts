export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((name) => [name, MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1]),
);

/** Nouns that head an adverbial of time without a preposition: "last week", "the same day". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...'day week weekend month year morning afternoon evening night hour minute decade century today yesterday tomorrow tonight time season spring summer autumn winter'.split(
    ' ',
  ),
]);
