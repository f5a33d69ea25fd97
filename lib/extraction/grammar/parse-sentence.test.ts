import { describe, expect, test } from 'vitest';
import type { Attachment, Clause, Range } from '@/lib/extraction/grammar/graph';
import { createReader, parseSentence } from '@/lib/extraction/grammar/parse-sentence';
import { tokenize } from '@/lib/extraction/tokens';

const parse = (text: string) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const words = (range: Range | null | undefined) =>
    range ? text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end) : null;
  return { ...parseSentence(createReader(tokens)), words };
};

const first = (clauses: Clause[]): Clause => {
  const [clause] = clauses;
  if (!clause) throw new Error('no clause');
  return clause;
};

describe('clauses', () => {
  test('stand side by side', () => {
    const { clauses, words } = parse('Sixty soldiers were killed and 36 officers were arrested.');
    expect(clauses.map(({ subject }) => words(subject))).toEqual(['Sixty soldiers', '36 officers']);
  });

  test('share a subject over a list of predicates', () => {
    const { clauses, words } = parse(
      'The group killed 30 soldiers, injured 18 and arrested two in Tamu.',
    );
    const { verb, conjoined } = first(clauses);
    expect([verb, ...conjoined.map((next) => next.verb)].map(words)).toEqual([
      'killed',
      'injured',
      'arrested',
    ]);
  });

  test('have parts in front of them', () => {
    const { clauses, words } = parse('On Friday, fishermen rescued the crew.');
    expect(first(clauses).fronted.map(words)).toEqual(['On Friday']);
    expect(words(first(clauses).subject)).toBe('fishermen');
  });

  test.each([
    ['The army said that the town had fallen.', 'content'],
    ['The army left after the town had fallen.', 'subordinate'],
    ['The army left, destroying the town.', 'participle'],
    ['The army wants to take the town.', 'infinitive'],
    ['The army left in March.', 'prepositional'],
  ])('%s takes a %s', (text, kind) => {
    expect(first(parse(text).clauses).complements.map((part) => part.kind)).toContain(kind);
  });
});

describe('noun phrases', () => {
  const attachmentsOf = (text: string): Attachment[] => {
    const { subject, complements } = first(parse(text).clauses);
    return [subject, ...complements.map(({ phrase }) => phrase)].flatMap(
      (phrase) => phrase?.attachments ?? [],
    );
  };

  test.each([
    ['The brigade, which was based near Muse, gave up.', 'relative', true],
    ['The brigade, based near Muse, gave up.', 'participle', true],
    ['Myanmar has Rohingya, a stateless minority.', 'apposition', true],
    ['The Arakan Army (AA) left.', 'parenthesis', true],
    ['They met the man who fled.', 'relative', false],
    ['A storm yesterday sank the boat.', 'time', true],
    ['Forty troops, including a commander, left.', 'inclusion', true],
  ])('%s has a %s', (text, kind, detached) => {
    const [attachment] = attachmentsOf(text);
    expect([attachment?.kind, attachment?.detached]).toEqual([kind, detached]);
  });

  test('gather a list', () => {
    const { clauses, words } = parse(
      'They destroyed more than 50 houses, religious buildings and a school.',
    );
    const members = first(clauses).complements[0]?.phrase?.conjuncts.map(words);
    expect(members).toEqual(['more than 50 houses', 'religious buildings', 'a school']);
  });
});
