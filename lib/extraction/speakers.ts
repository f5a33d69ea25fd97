import { type Speaker, speakerOf } from '@/lib/extraction/claimants';
import type { Frame } from '@/lib/extraction/frames';
import type { Discourse } from '@/lib/extraction/mentions';
import type { Proposition } from '@/lib/extraction/propositions';
import type { Reading } from '@/lib/extraction/read-sentence';

/** Quotation marks open before a sentence, and whether it lies inside them from end to end. */
export type Quoting = { quoted: boolean; open: boolean };

/** Follows quotation marks from sentence to sentence within a paragraph. */
export function followQuotes(reading: Reading, openBefore: boolean): Quoting {
  let open = openBefore;
  let outside = 0;
  for (const { text, tag } of reading.whole) {
    if (text === '“' || text === '«') open = true;
    else if (text === '”' || text === '»') open = false;
    else if (text === '"') open = !open;
    else if (!open && /^[A-Z]/.test(tag)) outside += 1;
  }
  return { quoted: outside === 0 && (openBefore || reading.whole[0]?.tag === '"'), open };
}

/** Where in the kept tokens a frame was taken out. */
function placeOf(frame: Frame, reading: Reading): number {
  const first = reading.whole[frame.from];
  const at = reading.tokens.findIndex(({ start }) => start >= (first?.start ?? 0));
  return at < 0 ? reading.tokens.length : at;
}

/**
 * The frame that governs a proposition. One in the middle of a relative or subordinate clause
 * ("…, which, according to AFP, has drawn criticism") governs that clause only.
 */
function frameOf(proposition: Proposition, reading: Reading): Frame | null {
  for (const frame of reading.frames) {
    if (frame.position !== 'middle') return frame;
    const place = placeOf(frame, reading);
    const holds = ({ kind, scope }: Proposition) =>
      kind !== 'main' && kind !== 'conjoined' && scope.from < place && place < scope.to;
    const local = reading.propositions.filter(holds);
    if (local.length === 0 || local.includes(proposition)) return frame;
  }
  return null;
}

/** Who the sentence says a proposition is from. */
export function speakerFor(
  proposition: Proposition,
  reading: Reading,
  discourse: Discourse,
  sentence: number,
  text: string,
): Speaker | null {
  const { claimant } = proposition;
  if (claimant)
    return speakerOf(claimant.range, claimant.doubted, reading.tokens, discourse, sentence, text);
  if (proposition.kind === 'apposition') return null;
  const frame = frameOf(proposition, reading);
  return (
    frame && speakerOf(frame.claimant, frame.doubted, reading.whole, discourse, sentence, text)
  );
}

/** Who speaks in a sentence's frames or reports, for quoted sentences around it. */
export function speakerIn(
  reading: Reading,
  discourse: Discourse,
  sentence: number,
  text: string,
): Speaker | null {
  const frame = reading.frames.at(-1);
  if (frame)
    return speakerOf(frame.claimant, frame.doubted, reading.whole, discourse, sentence, text);
  const claimant = reading.propositions.find((proposition) => proposition.claimant)?.claimant;
  return claimant
    ? speakerOf(claimant.range, claimant.doubted, reading.tokens, discourse, sentence, text)
    : null;
}
