import { expect, test } from 'vitest';
import { findEntities } from '@/lib/extraction/names';
import { tokenize } from '@/lib/extraction/tokens';

test('aliases, acronyms, surnames and slips of the pen belong to one entity', () => {
  const text =
    'The Velmara Liberation Army (VLA) met Prime Minister Ana Belko in Norvale. The VLA left. Belko stayed in Norvael.';
  const entities = findEntities([tokenize(text, { start: 0, end: text.length })], text);
  const known = entities.map(({ name, kind, aliases }) => ({ name, kind, aliases }));
  expect(known).toContainEqual({
    name: 'Velmara Liberation Army',
    kind: 'organisation',
    aliases: ['VLA'],
  });
  expect(known).toContainEqual({ name: 'Norvale', kind: 'place', aliases: ['Norvael'] });
  for (const { name, aliases, mentions } of entities) {
    for (const { start, end } of mentions)
      expect([name, ...aliases]).toContain(text.slice(start, end));
  }
});
