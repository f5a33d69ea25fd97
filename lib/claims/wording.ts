import { type ClaimContent, type EditClaim, noGrounds } from '@/lib/claims/schema';
import { isWithin } from '@/lib/claims/spans';
import type { Span } from '@/lib/extraction/schema';

/** What a claim says that somebody has just pointed out: the words, and nothing read into them. */
export function freshContent(text: string): ClaimContent {
  return {
    text,
    claimant: null,
    hedged: false,
    hedge: null,
    caveat: null,
    quantities: [],
    date: null,
    validAt: null,
    entities: [],
    kind: 'fact',
    checkworthy: true,
    worthReasons: [],
    confidence: null,
    grounds: noGrounds,
  };
}

/**
 * The content after an edit. What a person wrote no longer rests on the article's words, so its
 * ground goes; what was read from text that is no longer covered goes too.
 */
export function editedContent(was: ClaimContent, input: EditClaim): ClaimContent {
  const { text, claimant, hedged, date, validAt, checkworthy, spans } = input;
  const content = recastContent(
    { ...was, hedged, checkworthy, validAt, claimant, date },
    text,
    spans,
  );
  const { grounds } = content;
  return {
    ...content,
    hedge: hedged ? was.hedge : null,
    grounds: {
      ...grounds,
      claimant: claimant === was.claimant ? grounds.claimant : null,
      hedge: hedged ? grounds.hedge : null,
      date: date === was.date ? grounds.date : null,
    },
  };
}

/**
 * The same claim in other words: who says it and when stay, what was read from text that is no
 * longer covered goes. Also what a part of a split claim inherits.
 */
export function recastContent(
  was: ClaimContent,
  text: string,
  spans: readonly Span[],
): ClaimContent {
  if (text === was.text) return was;
  return {
    ...was,
    text,
    quantities: was.quantities.filter((quantity) => isWithin(quantity.span, spans)),
    entities: was.entities.filter((name) => text.includes(name)),
    confidence: null,
    grounds: {
      ...was.grounds,
      borrowed: was.grounds.borrowed.filter(({ words }) => text.includes(words)),
    },
  };
}

/**
 * What several claims say as one. Where they agree it stays; claimants that differ are all named;
 * doubt about one is doubt about all.
 */
export function mergedContent(parts: readonly ClaimContent[], text: string): ClaimContent {
  const common = <T>(read: (part: ClaimContent) => T): T | null => {
    const values = new Set(parts.map(read).filter((value) => value !== null));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  const claimants = distinct(parts.flatMap(({ claimant }) => claimant ?? []));
  const first = parts[0] ?? freshContent(text);
  const only = claimants.length === 1;
  return {
    ...freshContent(text),
    claimant: claimants.length === 0 ? null : claimants.join('; '),
    hedged: parts.some((part) => part.hedged),
    hedge: parts.find((part) => part.hedge !== null)?.hedge ?? null,
    caveat: parts.find((part) => part.caveat !== null)?.caveat ?? null,
    quantities: parts.flatMap((part) => part.quantities),
    date: common((part) => part.date),
    validAt: common((part) => part.validAt),
    entities: distinct(parts.flatMap((part) => part.entities)),
    kind: common((part) => part.kind) ?? 'fact',
    checkworthy: parts.some((part) => part.checkworthy),
    worthReasons: distinct(parts.flatMap((part) => part.worthReasons)),
    grounds: {
      ...noGrounds,
      claimant: only ? first.grounds.claimant : null,
      hedge: parts.find((part) => part.grounds.hedge)?.grounds.hedge ?? null,
      caveat: parts.find((part) => part.grounds.caveat)?.grounds.caveat ?? null,
    },
  };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
