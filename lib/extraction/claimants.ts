import type { Range } from '@/lib/extraction/grammar/graph';
import { createReader } from '@/lib/extraction/grammar/parse-sentence';
import { PERSON_NOUNS, TITLES } from '@/lib/extraction/lexicons/noun-classes';
import type { Discourse } from '@/lib/extraction/mentions';
import { resolvePronoun } from '@/lib/extraction/references';
import type { Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

/** Who says something: the name to show, and where the text has it. */
export type Speaker = Span & { name: string; doubted: boolean };

const isNamed = (words: Token[]) => words.every(({ tag }) => tag.startsWith('NNP'));

function spokenBy(words: Token[], doubted: boolean, text: string): Speaker | null {
  const first = words[0];
  const last = words.findLast(({ tag }) => tag !== ',');
  if (!first || !last) return null;
  const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const shown = /^(?:DT|PRP\$)$/.test(first.tag)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
  return { start: first.start, end: last.end, name: shown, doubted };
}

/**
 * The claimant of a range: its noun phrase without asides. "The prime minister, Najib Razak," gives
 * the name; a pronoun gives whom it stands for.
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
  if (first.tag === 'PRP$') {
    const owner = resolvePronoun(discourse, first, sentence);
    const rest = spokenBy(tokens.slice(range.from + 1, phrase?.base.to ?? range.to), doubted, text);
    return owner && rest ? { ...rest, name: `${owner.words} ${rest.name}` } : rest;
  }
  const aside = phrase?.attachments.find(({ detached }) => detached);
  const name = aside?.kind === 'apposition' ? aside.phrase : null;
  const title = tokens[phrase?.head ?? -1]?.lower ?? '';
  const titled = TITLES.has(title) || PERSON_NOUNS.has(title);
  if (name && titled && isNamed(tokens.slice(name.base.from, name.base.to))) {
    return spokenBy(tokens.slice(name.base.from, name.base.to), doubted, text);
  }
  const to = Math.min(aside?.from ?? range.to, range.to);
  return spokenBy(tokens.slice(range.from, to), doubted, text);
}
