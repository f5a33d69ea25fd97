import type { Entity, Span } from '@/lib/extraction/schema';

type Mention = Span & { name: string };

/** First index whose mention starts at or after `start`. */
function firstFrom(mentions: Mention[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers which entities are mentioned within given spans, in time that does not grow with the article. */
export function indexEntities(entities: Entity[]): (spans: Span[]) => string[] {
  const mentions = entities
    .flatMap(({ name, mentions: places }) => places.map((place) => ({ ...place, name })))
    .toSorted((a, b) => a.start - b.start);
  return (spans) => {
    const found = new Set<string>();
    for (const { start, end } of spans) {
      for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
        const mention = mentions[at];
        if (!mention || mention.start >= end) break;
        if (mention.end <= end) found.add(mention.name);
      }
    }
    return [...found];
  };
}
