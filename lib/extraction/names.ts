import {
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  TITLES,
} from '@/lib/extraction/lexicons/noun-classes';
import { MONTHS, WEEKDAYS } from '@/lib/extraction/lexicons/time-words';
import type { Entity, EntityKind, Span } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

type Name = Span & { text: string; before: Token | undefined; acronym: string | null };

const CALENDAR = new Set<string>([...MONTHS, ...WEEKDAYS]);
const PLACE_PREPOSITION = /^(?:in|near|across|outside|around|to|from)$/;

/** Runs of capitalised names, "Operation 1027" and "Light Infantry Brigade (LIB) 143" included. */
function namesIn(tokens: Token[], text: string): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first?.tag.startsWith('NNP') || CALENDAR.has(first.lower) || !/\p{Lu}/u.test(first.text))
      continue;
    let to = at + 1;
    while (tokens[to]?.tag.startsWith('NNP') && !CALENDAR.has(tokens[to]?.lower ?? '')) to += 1;
    const bracketed =
      tokens[to]?.tag === '(' && tokens[to + 2]?.tag === ')' ? tokens[to + 1]?.text : null;
    const acronym = bracketed && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(bracketed) ? bracketed : null;
    if (
      tokens[to]?.tag === 'CD' &&
      /^\d+$/.test(tokens[to]?.text ?? '') &&
      !/^NNS/.test(tokens[to + 1]?.tag ?? '')
    )
      to += 1;
    const last = tokens[to - 1] ?? first;
    names.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      before: tokens[at - 1],
      acronym,
    });
    at = to - 1;
  }
  return names;
}

function kindOf({ text, before }: Name): EntityKind {
  const words = text.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (
    words.some((word) => TITLES.has(word)) ||
    PERSON_NOUNS.has(before?.lower ?? '') ||
    TITLES.has(before?.lower ?? '')
  )
    return 'person';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || /^\p{Lu}{2,6}$/u.test(text))
    return 'organisation';
  if (PLACE_NOUNS.has(last) || PLACE_PREPOSITION.test(before?.lower ?? '')) return 'place';
  return words.length >= 2 && words.length <= 3 && !/\d/.test(text) ? 'person' : 'other';
}

/** Edit distance of at most one, for words long enough that chance likeness is rare. */
function isTypo(one: string, other: string): boolean {
  if (one.length < 5 || Math.abs(one.length - other.length) > 1 || one === other) return false;
  let [at, back] = [0, 0];
  while (at < one.length && one[at] === other[at]) at += 1;
  while (
    back < one.length - at &&
    back < other.length - at &&
    one.at(-1 - back) === other.at(-1 - back)
  )
    back += 1;
  const [left, right] = [one.slice(at, one.length - back), other.slice(at, other.length - back)];
  const swapped =
    left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || swapped;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** The entity a name belongs to: the same form, its acronym, a surname, or one letter off. */
function findKnown(entities: Entity[], name: Name): Entity | undefined {
  return entities.find(({ name: known, aliases, kind }) => {
    if (known === name.text || aliases.includes(name.text)) return true;
    const words = known.split(/\s+/);
    if (words.length > 1 && /^\p{Lu}{2,}$/u.test(name.text) && initialsOf(known) === name.text)
      return true;
    if (kind === 'person' && words.length > 1 && words.at(-1) === name.text) return true;
    return isTypo(known, name.text);
  });
}

/** The article's entities, each with its other forms and every mention, in order of appearance. */
export function findEntities(sentences: Token[][], text: string): Entity[] {
  const entities: Entity[] = [];
  const byForm = new Map<string, Entity>();
  for (const name of sentences.flatMap((tokens) => namesIn(tokens, text))) {
    const known = byForm.get(name.text) ?? findKnown(entities, name);
    const entity = known ?? { name: name.text, kind: kindOf(name), aliases: [], mentions: [] };
    if (!known) entities.push(entity);
    if (known && known.name !== name.text && !known.aliases.includes(name.text))
      known.aliases.push(name.text);
    if (name.acronym && !entity.aliases.includes(name.acronym)) {
      entity.aliases.push(name.acronym);
      byForm.set(name.acronym, entity);
    }
    byForm.set(name.text, entity);
    entity.mentions.push({ start: name.start, end: name.end });
  }
  return entities;
}
