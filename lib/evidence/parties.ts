/** Party key → all names that an article uses for the party: full name, acronym, misspelling. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

export const noNames: KnownNames = new Map();

/** Gathers the names that an article's entities go by, so that any of them finds the others. */
export function knownNames(
  entities: readonly { name: string; aliases: readonly string[] }[],
): KnownNames {
  const known = new Map<string, readonly string[]>();
  for (const { name, aliases } of entities) {
    const names = [name, ...aliases];
    for (const key of new Set(names.map(partyKey))) {
      if (key !== '') known.set(key, [...(known.get(key) ?? []), ...names]);
    }
  }
  return known;
}

/** Words for someone who speaks for a party: what they say is the party's word. */
const SPEAKER =
  /\b(?:spokes(?:person|man|woman|people)|press (?:office|officer|secretary)|information (?:office|officer|team|department)|statements?|officials?|sources?|representatives?|commanders?|leaders?|leadership|media|website|newsroom)\b/i;

/** Words before a speaker that name no party: "local officials" and "local media" are not one. */
const NO_PARTY =
  /^(?:an?|the|local|senior|former|foreign|some|several|many|other|unnamed|anonymous|independent|international|social|news|public)?$/;

/** Small words that an acronym leaves out. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du']);

/** A two-letter acronym fits too many names to be guessed; it counts as a known alias only. */
const SHORTEST_ACRONYM = 3;

/**
 * Whether two names mean one party. Case, diacritics, punctuation and a leading article do not
 * matter; an acronym of three letters or more equals the name it is made of ("TNLA", "Ta'ang
 * National Liberation Army"); the article's own aliases are known; and a spokesperson, an official
 * or a statement stands for the party ("TNLA spokesperson", "a spokesperson for the TNLA").
 *
 * Errs towards "the same": independence is then to be shown by a clearer origin, never assumed.
 */
export function sameParty(a: string, b: string, known: KnownNames = noNames): boolean {
  const mine = formsOf(a, known);
  const yours = formsOf(b, known);
  return mine.some((one) => yours.some((other) => sameName(one, other)));
}

/** A name in the form in which names are compared; empty when it holds no letter or digit. */
export function partyKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ‘`.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}

/** Everything a name may be written as: itself, whom it speaks for, and their aliases. */
function formsOf(name: string, known: KnownNames): string[] {
  const forms = [name, principalOf(name)].filter((form) => form !== null);
  return [...forms, ...forms.flatMap((form) => known.get(partyKey(form)) ?? [])];
}

/** For whom a speaker speaks: "TNLA spokesperson Lway Yay Oo" and "a spokesman for the TNLA". */
function principalOf(name: string): string | null {
  const speaker = SPEAKER.exec(name);
  if (!speaker) return null;
  const before = name.slice(0, speaker.index).replace(/['’]s?\s*$/u, '');
  if (!NO_PARTY.test(partyKey(before))) return before;
  const after = name.slice(speaker.index + speaker[0].length);
  return /^\s+(?:for|of|from|by)\s+(.+)$/i.exec(after)?.[1] ?? null;
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [partyKey(a), partyKey(b)];
  return one !== '' && (one === other || isAcronymOf(a, b) || isAcronymOf(b, a));
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.trim().replace(/^the /i, '').replaceAll('.', '');
  if (letters.length < SHORTEST_ACRONYM || !/^\p{Lu}+$/u.test(letters)) return false;
  const words = partyKey(long).split(' ');
  const initials = (list: string[]) => list.map((word) => [...word][0]).join('');
  const wanted = partyKey(letters);
  return initials(words) === wanted || initials(words.filter((w) => !SMALL.has(w))) === wanted;
}
