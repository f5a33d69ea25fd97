import type { Range } from '@/lib/extraction/grammar/graph';
import type { Piece } from '@/lib/extraction/propositions';
import type { Resolution } from '@/lib/extraction/references';
import type { Borrowing, Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

/** Words put in place of the `length` tokens at an index, and what kind of borrowing that is. */
export type Replacement = Resolution & { length: number; role?: 'inflection' };

export type Rendering = {
  text: string;
  spans: Span[];
  borrowed: Borrowing[];
  /** The article's tokens as they stand in the text, replacements excluded. */
  tokens: Token[];
};

const EDGE = /^[,:.-]$/;
const LINKS = new Set(['and', 'or', 'but', 'nor']);

/** Token indices of a range without the holes inside it. */
function indicesOf({ from, to }: Range, allHoles: Range[]): number[] {
  const holes = allHoles.filter((gap) => gap.from < to && gap.to > from);
  const indices: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (!holes.some((gap) => index >= gap.from && index < gap.to)) indices.push(index);
  }
  return indices;
}

/** Marks and conjunctions left hanging at either end by what was taken out. */
function trimEdges(indices: number[], tokens: Token[]): number[] {
  const loose = (index: number | undefined) => {
    const token = index === undefined ? undefined : tokens[index];
    return token !== undefined && (EDGE.test(token.tag) || LINKS.has(token.lower));
  };
  let [from, to] = [0, indices.length];
  while (from < to && loose(indices[from])) from += 1;
  while (to > from && loose(indices[to - 1])) to -= 1;
  return indices.slice(from, to);
}

/** Only quotation marks and brackets with their partner in the same piece stay. */
function withoutLoneMarks(indices: number[], tokens: Token[]): number[] {
  const quotes = indices.filter((index) => tokens[index]?.tag === '"');
  const brackets = indices.filter((index) => /^[()]$/.test(tokens[index]?.tag ?? ''));
  const drop = new Set([
    ...(quotes.length % 2 === 1 ? quotes : []),
    ...(brackets.length % 2 === 1 ? brackets : []),
  ]);
  const kept = indices.filter((index) => !drop.has(index));
  return kept.filter((index, at) => {
    const next = tokens[kept[at + 1] ?? -1];
    return !(tokens[index]?.tag === ',' && (next === undefined || EDGE.test(next.tag)));
  });
}

function mergeSpans(tokens: Token[], text: string): Span[] {
  const sorted = tokens.toSorted((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** Is there no space before this token in running text? */
function attaches(previous: Token | undefined, token: Token): boolean {
  return previous?.end === token.start || /^[,.)]$/.test(token.tag);
}

const isContent = ({ tag }: Token) => /^(?:NN|JJ|VB|CD)/.test(tag);

/** A claim with few words of its own ("… and fled") rests on its shared subject too. */
function restsOn(own: Token[], shared: Token[]): Token[] {
  const weight = own.filter(isContent).length;
  return weight * 3 < shared.filter(isContent).length + weight ? [...own, ...shared] : own;
}

/**
 * The words of a claim with a map back to the article: own spans, and every stretch taken from
 * elsewhere with its role. `replacements` are keyed by token index.
 */
export function render(
  pieces: Piece[],
  holes: Range[],
  replacements: Map<number, Replacement>,
  tokens: Token[],
  text: string,
): Rendering {
  const ownTokens: Token[] = [];
  const sharedTokens: Token[] = [];
  const shown: Token[] = [];
  const borrowed: Borrowing[] = [];
  let words = '';
  const append = (next: string, tight: boolean) => {
    words += words === '' || tight ? next : ` ${next}`;
  };
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      const source = tokens.slice(piece.from.from, Math.max(piece.from.to, piece.from.from + 1));
      const first = source[0];
      append(piece.text, piece.text.startsWith('’'));
      if (first)
        borrowed.push({
          words: piece.text,
          start: first.start,
          end: source.at(-1)?.end ?? first.end,
          role: piece.role,
        });
      if (piece.role === 'inflection') ownTokens.push(...source);
      continue;
    }
    const indices = withoutLoneMarks(trimEdges(indicesOf(piece.range, holes), tokens), tokens);
    let previous: Token | undefined;
    for (let at = 0; at < indices.length; at += 1) {
      const index = indices[at] ?? 0;
      const token = tokens[index];
      if (!token) continue;
      const replacement = replacements.get(index);
      // Words that are replaced are still what the claim rests on, all of them: "the town".
      const covered = indices.slice(at, at + (replacement?.length ?? 1));
      const resting = covered.flatMap((each) => tokens[each] ?? []);
      (piece.role === null ? ownTokens : sharedTokens).push(...resting);
      if (replacement) {
        append(replacement.words, false);
        borrowed.push({
          words: replacement.words,
          start: replacement.start,
          end: replacement.end,
          role: replacement.role ?? 'resolved-reference',
        });
        at += replacement.length - 1;
        previous = undefined;
        continue;
      }
      const moved = index === 0 && words !== '' && !/^NNP/.test(token.tag) && token.text !== 'I';
      append(
        moved ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text,
        attaches(previous, token),
      );
      shown.push(token);
      previous = token;
    }
    const last = tokens[indices.at(-1) ?? -1];
    const first = tokens[indices[0] ?? -1];
    if (piece.role !== null && first && last) {
      borrowed.push({
        words: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        role: piece.role,
      });
    }
  }
  const cleaned = words
    .replace(/\s+([,.)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/,(?:,)+/g, ',')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  return {
    text: cleaned.charAt(0).toUpperCase() + cleaned.slice(1),
    spans: mergeSpans(restsOn(ownTokens, sharedTokens), text),
    borrowed,
    tokens: shown,
  };
}
