import type { Range } from '@/lib/extraction/grammar/graph';
import { createReader } from '@/lib/extraction/grammar/parse-sentence';
import type { Discourse } from '@/lib/extraction/references';
import { resolvePronoun } from '@/lib/extraction/references';
import type { Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/tokens';

/** Who says something: the name to show, and where the text has it. */
export type Speaker = Span & { name: string; doubted: boolean };

/**
 * The claimant of a range: its noun phrase without asides; "the prime minister, Najib Razak," gives
 * both. A pronoun gives whom it stands for.
 */
export function speakerOf(
  range: Range,
  doubted: boolean,
  tokens: Token[],
  discourse: Discourse,
  sentence: number,
  text: string,
): Speaker | null {
  const first = tokens[range.from];
  if (!first) return null;
  if (first.tag === 'PRP') {
    const person = resolvePronoun(discourse, first, sentence);
    return person && { start: first.start, end: first.end, name: person.words, doubted };
  }
  const phrase = createReader(tokens).nounPhrase(range.from, 'subject');
  const attachment = phrase?.attachments.find(({ detached }) => detached);
  const naming =
    attachment?.kind === 'apposition' &&
    attachment.phrase &&
    tokens[attachment.phrase.head]?.tag.startsWith('NNP');
  const plain =
    naming && attachment.phrase
      ? attachment.phrase.base.to
      : Math.min(attachment?.from ?? range.to, range.to);
  const last = tokens[plain - 1] ?? first;
  const name = text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');
  return {
    start: first.start,
    end: last.end,
    name: name.replace(/^(?:the|a|an) /i, (article) => article.toLowerCase()),
    doubted,
  };
}
