import type { Wording } from '@/lib/claims/rules';
import { sameSpans } from '@/lib/claims/spans';
import type { Span } from '@/lib/extraction/schema';

/** A claim of the article as it stands when an extraction has finished. */
export type StandingClaim = Wording & {
  id: string;
  /** Whether a person has worked on it: edited, judged, commented, attached, split, set aside. */
  touched: boolean;
  /** Found by an earlier extraction, rather than made by a person. */
  extracted: boolean;
};

/** What an extraction changes about the claims that are there. */
export type Reconciliation = {
  create: Wording[];
  /** Untouched claims that were found again, and read differently. */
  update: { id: string; wording: Wording }[];
  /** Touched claims whose date could be told now; `redated` when it said something else before. */
  date: { id: string; wording: Wording; redated: boolean }[];
  /** Untouched claims that were not found again. */
  remove: string[];
};

/** From this share of common text on, a passage that a person moved is taken for the same one. */
const SAME_PASSAGE = 0.5;

/**
 * Brings the claims of an article together with what a new extraction found, so that nothing a
 * person did is lost and a claim that is still the same keeps its id. Touched claims stay as they
 * are, except for dates that hang on the article's words: these follow the publication date.
 *
 * @param formerDay the publication date of the extraction before, which `validAt` may still show
 */
export function reconcileClaims(
  standing: readonly StandingClaim[],
  found: readonly Wording[],
  formerDay: string | null,
): Reconciliation {
  const pairs = matchClaims(standing, found);
  const result: Reconciliation = { create: [], update: [], date: [], remove: [] };
  for (const claim of standing) {
    const wording = pairs.get(claim);
    if (!wording) {
      if (!claim.touched) result.remove.push(claim.id);
    } else if (!claim.touched) {
      if (!sameContent(claim, wording)) result.update.push({ id: claim.id, wording });
    } else {
      const dated = datedLike(claim, wording, formerDay);
      if (dated) result.date.push({ id: claim.id, ...dated });
    }
  }
  const matched = new Set(pairs.values());
  result.create = found.filter((wording) => !matched.has(wording));
  return result;
}

type Pairs = Map<StandingClaim, Wording>;

/** Pairs each claim with what is the same in the new extraction, the surest matches first. */
function matchClaims(standing: readonly StandingClaim[], found: readonly Wording[]): Pairs {
  const pairs: Pairs = new Map();
  const free = new Set(found);
  const pair = (
    claims: readonly StandingClaim[],
    find: (claim: StandingClaim) => Wording | undefined,
  ) => {
    for (const claim of claims) {
      const wording = pairs.has(claim) ? undefined : find(claim);
      if (wording === undefined || !free.delete(wording)) continue;
      pairs.set(claim, wording);
    }
  };
  const byWords = index(found, keyOf);
  const byPlace = index(found, placeOf);
  const next = (list: Wording[] | undefined) => list?.find((wording) => free.has(wording));
  const touched = standing.filter((claim) => claim.touched);
  pair(touched, (claim) => next(byWords.get(keyOf(claim))));
  pair(standing, (claim) => next(byWords.get(keyOf(claim))));
  pair(touched, (claim) => next(byPlace.get(placeOf(claim))));
  pair(
    touched.filter((claim) => claim.extracted),
    (claim) => closest(claim, free),
  );
  return pairs;
}

function closest(claim: StandingClaim, free: ReadonlySet<Wording>): Wording | undefined {
  let best: Wording | undefined;
  let bestShare = SAME_PASSAGE;
  for (const wording of free) {
    const share = sharedText(claim.spans, wording.spans);
    if (share >= bestShare && (best === undefined || share > bestShare)) {
      best = wording;
      bestShare = share;
    }
  }
  return best;
}

/** Jaccard index of two lists of spans: common length over covered length. */
function sharedText(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of a) {
    for (const other of b) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return common / (length(a) + length(b) - common);
}

/**
 * The claim with the dates of what was found, where they differ. A date follows when it was read
 * from the same words, or could not be told before for want of a publication date; one that a
 * person set or took away does not.
 */
function datedLike(claim: StandingClaim, found: Wording, formerDay: string | null) {
  const { content, spans } = claim;
  const [ground, foundGround] = [content.grounds.date, found.content.grounds.date];
  const follows = ground
    ? foundGround !== null && sameSpans([ground], [foundGround])
    : content.date === null && formerDay === null;
  const date = follows ? found.content.date : content.date;
  const isPresent = content.validAt !== null && content.validAt === formerDay;
  const timeFollows = isPresent || (follows && [null, content.date].includes(content.validAt));
  const validAt = timeFollows ? found.content.validAt : content.validAt;
  if (date === content.date && validAt === content.validAt) return null;
  const redated =
    (content.date !== null && date !== content.date) ||
    (content.validAt !== null && validAt !== content.validAt);
  const grounds = follows ? { ...content.grounds, date: foundGround } : content.grounds;
  return { wording: { content: { ...content, date, validAt, grounds }, spans }, redated };
}

function sameContent(a: Wording, b: Wording): boolean {
  return JSON.stringify(sorted(a.content)) === JSON.stringify(sorted(b.content));
}

/** With keys in one order at every level, since rows and extractions have them in different ones. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

const placeOf = ({ spans }: Wording) => spans.map(({ start, end }) => `${start}-${end}`).join();
const keyOf = (wording: Wording) => `${placeOf(wording)} ${wording.content.text}`;

function index(found: readonly Wording[], key: (wording: Wording) => string) {
  const map = new Map<string, Wording[]>();
  for (const wording of found) map.set(key(wording), [...(map.get(key(wording)) ?? []), wording]);
  return map;
}
