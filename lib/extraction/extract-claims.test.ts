import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/lib/extraction/extract-claims';
import { extractionSchema } from '@/lib/extraction/schema';

const PUBLISHED = '2023-12-19';
const read = (text: string, publishedAt: string | null = PUBLISHED) =>
  extractClaims(text, { publishedAt, language: 'en' });
const texts = (text: string) => read(text).claims.map((claim) => claim.text);

describe('one claim for each thing said', () => {
  test.each([
    [
      'The militia destroyed more than 50 houses, religious buildings and a school.',
      [
        'The militia destroyed more than 50 houses',
        'The militia destroyed religious buildings',
        'The militia destroyed a school',
      ],
    ],
    [
      'The militia killed 30 soldiers, injured 18 and arrested two in Tamu Township.',
      [
        'The militia killed 30 soldiers in Tamu Township',
        'The militia injured 18 in Tamu Township',
        'The militia arrested two in Tamu Township',
      ],
    ],
    [
      'The find, made on Thursday by divers, led to two arrests.',
      ['The find led to two arrests', 'The find was made on Thursday by divers'],
    ],
    [
      'Shelling by government forces killed 12 farmers.',
      ['Shelling by government forces killed 12 farmers'],
    ],
    ['Looting wounded three guards.', ['Looting wounded three guards']],
    [
      'The coins would have fetched £900, according to the customs service, whose officers had been warned.',
      ['The coins would have fetched £900'],
    ],
    [
      'The force comprising the Arakan Army and the Ta’ang Army launched its offensive on Monday.',
      ['The force comprising the Arakan Army and the Ta’ang Army launched its offensive on Monday'],
    ],
    [
      'Light Infantry Brigade 143, based near Kan Mong village, capitulated on Monday.',
      [
        'Light Infantry Brigade 143 capitulated on Monday',
        'Light Infantry Brigade 143 was based near Kan Mong village',
      ],
    ],
    [
      'The regime bombarded the bridge, destroying a school.',
      ['The regime bombarded the bridge', 'The regime destroyed a school'],
    ],
    [
      'The brigade, based near Muse, gave up.',
      ['The brigade gave up', 'The brigade was based near Muse'],
    ],
    [
      'The alliance has joined the offensive, which aims to stop the war.',
      ['The alliance has joined the offensive', 'The offensive aims to stop the war'],
    ],
    [
      'Police arrested Anna Berg, whose boat sank.',
      ['Police arrested Anna Berg', 'Anna Berg’s boat sank'],
    ],
    [
      'Ten soldiers are reported to have been killed and the army lost a base.',
      ['Ten soldiers were killed', 'The army lost a base'],
    ],
    [
      'Troops took the hill after a six-day battle against rebels in the north.',
      ['Troops took the hill', 'A six-day battle against rebels in the north took place'],
    ],
    ['Those who were on board survived.', ['Those who were on board survived']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('who says it', () => {
  test.each([
    ['The ministry said that ten people had died.', 'the ministry', false],
    ['The rebels claimed that ten people had died.', 'the rebels', true],
    ['Ten people died, said Mira Toll, the mayor.', 'Mira Toll', false],
    ['According to the ministry, ten people died.', 'the ministry', false],
    ['It is reported that ten people died.', null, true],
    ['Ten people reportedly died.', null, true],
    ['Ten people died.', null, false],
  ])('%s', (text, attribution, hedged) => {
    const [claim] = read(text).claims;
    expect([claim?.attribution, claim?.hedged]).toEqual([attribution, hedged]);
  });

  test('a quotation goes on until somebody else speaks', () => {
    const { claims } = read('“The dam broke,” said Mira Toll. “Four houses collapsed.”');
    expect(claims.map(({ attribution }) => attribution)).toEqual(['Mira Toll', 'Mira Toll']);
  });

  test('the outlet’s own limit is a caveat, not a claim', () => {
    const { claims, skipped } = read(
      'The group claimed that 100 troops had surrendered. The Echo was unable to independently verify that claim.',
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]?.caveat).not.toBeNull();
    expect(skipped.map(({ reason }) => reason)).toContain('caveat');
  });
});

describe('standing alone', () => {
  test.each([
    ['The ship left the port. It sank a day later.', 'The ship sank a day later'],
    ['Viktor Hess left the house. He met a friend.', 'Viktor Hess met a friend'],
    ['The army bombed the town of Orsay. The rebels left the town.', 'The rebels left Orsay'],
  ])('%s', (text, expected) => {
    expect(texts(text).at(-1)).toBe(expected);
  });

  test('a resolved word says where it comes from', () => {
    const text = 'Viktor Hess left the house. He met a friend.';
    const claim = read(text).claims.at(-1);
    const [borrowing] = claim?.borrowed ?? [];
    expect(borrowing?.role).toBe('resolved-reference');
    expect(text.slice(borrowing?.start, borrowing?.end)).toBe('Viktor Hess');
  });
});

describe('details', () => {
  test('a claim carries its date, figures, kind and ground', () => {
    const [claim] = read('At least 15 troops surrendered on Monday.').claims;
    expect(claim?.date).toBe('2023-12-18');
    expect(claim?.quantities.map(({ value, comparator }) => [comparator, value])).toEqual([
      ['>=', 15],
    ]);
    expect(claim?.checkworthy).toBe(true);
    expect(claim?.worth.reasons).toContain('figure');
  });

  test.each([
    ['The council should resign.', 'opinion'],
    ['The group plans to open two shops.', 'promise'],
    ['The bridge will reopen in May.', 'prediction'],
  ])('%s is no fact to check', (text, kind) => {
    expect(read(text).claims.map((claim) => [claim.kind, claim.checkworthy])).toEqual([
      [kind, false],
    ]);
  });

  test('what is skipped is listed', () => {
    const { skipped } = read(
      'Bridge closed\n\nWhat happens next? The bridge is closed.\n\nRead more: the detour',
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(['headline', 'question', 'navigation']);
  });

  test('relative dates wait for a publication date', () => {
    const found = read('The bridge closed on Monday.', null);
    expect(found.claims[0]?.date).toBeNull();
    expect(found.notices).toContainEqual({ code: 'no-publication-date' });
  });
});

describe('other texts', () => {
  test('other languages give whole sentences and say so', () => {
    const found = extractClaims(
      'Die Brücke wurde am Montag geschlossen. Drei Menschen wurden verletzt.',
      {
        publishedAt: PUBLISHED,
      },
    );
    expect(found.language).toBe('de');
    expect(found.notices).toContainEqual({ code: 'sentences-only', language: 'de' });
    expect(found.claims).toHaveLength(2);
  });

  test.each(['', 'word', '?', '🙂🙂🙂', 'BREAKING NEWS', '\u202Eabc\u202C', '\u200B'])(
    '%j is no claim',
    (text) => {
      expect(read(text).claims).toEqual([]);
      expect(read(text).notices).toContainEqual({ code: 'no-claims' });
    },
  );

  test('the result keeps its schema', () => {
    const found = read(
      'The ministry said that at least 15 troops surrendered on Monday in Kokang.',
    );
    expect(extractionSchema.parse(found)).toEqual(found);
  });

  test('progress is reported to the end', () => {
    const seen: string[] = [];
    extractClaims('The bridge fell. A car sank.', {
      publishedAt: PUBLISHED,
      language: 'en',
      onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done}/${total}`),
    });
    expect(seen.at(-1)).toBe('claims 2/2');
  });
});

test('a claim rests on the words it replaces, to the last of them', () => {
  const text = 'The town of Namhsan fell on Friday. TNLA said the army bombarded the town.';
  const { claims } = extractClaims(text, { publishedAt: '2023-12-19' });
  const bombed = claims.find((claim) => claim.text.includes('bombarded'));
  expect(bombed?.text).toBe('The army bombarded Namhsan');
  expect(bombed?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the army bombarded the town',
  ]);
});
