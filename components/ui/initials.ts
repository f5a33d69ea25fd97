const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The first letters of the first and last word of a name, in upper case; "?" for a blank name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...segmenter.segment(word ?? '')][0]?.segment ?? '').join('');
  return letters.toLocaleUpperCase() || '?';
}
