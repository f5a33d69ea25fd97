import type { Span } from '@/lib/extraction/schema';

/**
 * Which claim a press on a segment means: the one with the fewest words that covers it, since only
 * there can it be reached; pressed again, the next one. Gives null when none covers it.
 */
export function claimAtPress(
  covering: readonly (Span & { id: string })[],
  currentId: string | null,
): string | null {
  const inner = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start));
  const at = inner.findIndex(({ id }) => id === currentId);
  return inner[(at + 1) % inner.length]?.id ?? null;
}
