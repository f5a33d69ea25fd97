/** One line of at most `max` UTF-16 code units, cut between words where there are any. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const room = line.slice(0, max - 1);
  const lastSpace = room.lastIndexOf(' ');
  const kept = lastSpace > max / 2 ? room.slice(0, lastSpace) : room;
  // Half a character at the cut is left out.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
