import { describe, expect, test } from 'vitest';
import type { ScoredClaim } from '@/lib/extraction/quality/pairing';
import { locate, readPassage } from '@/lib/extraction/quality/passage';
import { scorePassage } from '@/lib/extraction/quality/score';
import { summarize } from '@/lib/extraction/quality/summary';

const PASSAGE = readPassage('war', {
  id: 'shelling',
  style: 'wire copy',
  publishedAt: '2024-03-14',
  text: [
    'Dharun shelled',
    'Shelling killed 12 civilians and wounded 40 in Dharun on Sunday, the relief committee said. The mayor, a doctor, fled. Photo: smoke over the market.',
  ],
  claims: [
    {
      text: 'Shelling | killed 12 civilians in Dharun on Sunday',
      quote: 'Shelling killed 12 civilians',
      attribution: 'relief committee',
      quantities: ['12 civilians'],
      date: '2024-03-10',
    },
    {
      text: 'Shelling | wounded 40 civilians in Dharun on Sunday',
      quote: 'wounded 40 in Dharun on Sunday',
      attribution: 'relief committee',
      quantities: ['40 civilians'],
      date: '2024-03-10',
    },
    { text: 'The mayor | fled', quote: 'The mayor, a doctor, fled' },
    { text: 'The mayor | is a doctor', quote: 'The mayor, a doctor', optional: true },
  ],
  nonClaims: [
    { quote: 'Dharun shelled', why: 'headline', soft: true },
    { quote: 'Photo: smoke over the market.', why: 'caption' },
  ],
});

const claim = (text: string, quote: string, more: Partial<ScoredClaim> = {}): ScoredClaim => ({
  text,
  ...locate(PASSAGE.text, quote),
  ...more,
});
const details = { attribution: 'the relief committee', date: '2024-03-10' };
const killed = claim('Shelling killed 12 civilians in Dharun on Sunday', 'Shelling killed 12', {
  ...details,
  quantities: [{ value: 12, comparator: '=', unit: 'civilians' }],
});
const wounded = claim('Shelling wounded 40 civilians in Dharun on Sunday', 'wounded 40', {
  ...details,
  quantities: [{ value: 40, comparator: '=', unit: 'civilians' }],
});
const fled = claim('The mayor fled from Dharun', 'The mayor, a doctor, fled');
const doctor = claim('The mayor is a doctor', 'The mayor, a doctor');
const figures = (...claims: ScoredClaim[]) => summarize([scorePassage(PASSAGE, claims)]);

test('all that is expected and nothing else is perfect', () => {
  expect(figures(killed, wounded, fled)).toEqual({
    usableF1: 1,
    f1: 1,
    coverage: 1,
    precision: 1,
    atomicity: 1,
    selfContained: 1,
    spanValidity: 1,
    quantities: 1,
    dates: 1,
    attribution: 1,
    ownVoice: 1,
    hedges: 1,
    checkworthy: 1,
    leakage: 0,
  });
});

test('an optional claim is right if found and not missed if absent', () => {
  expect(figures(killed, wounded, fled, doctor)).toMatchObject({ coverage: 1, precision: 1 });
});

test('a claim made of a headline is neither right nor wrong', () => {
  const heading = claim('Dharun was shelled by troops', 'Dharun shelled');
  expect(figures(killed, wounded, fled, heading)).toMatchObject({ precision: 1, leakage: 0 });
});

test('a claim made of a caption is wrong, and leaks', () => {
  const caption = claim('Smoke rose over the market', 'smoke over the market');
  expect(figures(killed, wounded, fled, caption)).toMatchObject({ precision: 0.75, leakage: 1 });
});

test('what is not found takes its quantities and dates with it', () => {
  expect(figures(killed, fled)).toMatchObject({
    coverage: 2 / 3,
    precision: 1,
    quantities: 0.5,
    dates: 0.5,
    attribution: 1,
  });
});

test('a source given to what the outlet says itself counts against its own voice', () => {
  const misattributed = { ...fled, attribution: 'the relief committee' };
  expect(figures(killed, wounded, misattributed)).toMatchObject({ attribution: 1, ownVoice: 0 });
});

test('no claims at all score nothing', () => {
  expect(figures()).toMatchObject({ usableF1: 0, f1: 0, coverage: 0, precision: 0, leakage: 0 });
});

describe('faults', () => {
  const sentence = 'Shelling killed 12 civilians and wounded 40 in Dharun on Sunday';
  test.each([
    ['two claims in one', claim(sentence, sentence), 'compound'],
    ['an elided subject', { ...wounded, text: 'wounded 40 civilians in Dharun' }, 'dependent'],
    ['a cut word', { ...fled, start: fled.start + 1 }, 'bad span'],
    [
      'another subject',
      { ...killed, text: 'Rockets killed 12 civilians in Dharun on Sunday' },
      'wrong subject',
    ],
    ['too much around it', { ...fled, text: 'The mayor fled before the army entered' }, 'loose'],
  ])('%s', (_, predicted, fault) => {
    const [outcome] = scorePassage(PASSAGE, [predicted]).outcomes;
    expect(outcome?.faults).toContain(fault);
    expect(figures(predicted).usableF1).toBe(0);
  });
});

test.each([
  ['a number is missing', { ...killed, text: 'Shelling killed civilians in Dharun on Sunday' }],
  ['the sense is turned', { ...fled, text: 'The mayor never fled' }],
  ['a pronoun is the subject', { ...fled, text: 'He fled from the town' }],
  ['it lies elsewhere', { ...fled, ...locate(PASSAGE.text, 'Shelling killed') }],
])('nothing matches where %s', (_, predicted) => {
  expect(scorePassage(PASSAGE, [predicted]).outcomes[0]?.expected).toBeNull();
});

test('claims of one group may be kept together', () => {
  const [first, second, ...others] = PASSAGE.claims;
  if (!first || !second) throw new Error('the passage has claims');
  const grouped = {
    ...PASSAGE,
    claims: [{ ...first, group: 'toll' }, { ...second, group: 'toll' }, ...others],
  };
  const both = claim(
    'Shelling killed 12 civilians and wounded 40 in Dharun on Sunday',
    'Shelling killed 12 civilians and wounded 40 in Dharun on Sunday',
  );
  expect(summarize([scorePassage(grouped, [both, fled])])).toMatchObject({
    coverage: 1,
    atomicity: 1,
    usableF1: 1,
  });
});
