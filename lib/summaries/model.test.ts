import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDesk } from '@/lib/testing/arbitrary-desk';
import { draftDesk, ids, sampleClaim, signedDesk } from '@/lib/testing/sample-desk';
import { summaryJson } from './json';
import { buildModel, type SummaryInput } from './model';
import { summaryModelSchema } from './schema';

const desks = arbitraryDesk(fc.string({ minLength: 1 }));

describe('counts', () => {
  test.each<[string, SummaryInput, object]>([
    ['signed', signedDesk, { total: 3, dropped: 1, proposed: 0 }],
    ['draft', draftDesk, { total: 4, dropped: 1, proposed: 1 }],
    ['empty', { ...signedDesk, claims: [] }, { total: 0, dropped: 0, proposed: 0 }],
  ])('%s', (_, desk, counts) => {
    expect(buildModel(desk).counts).toMatchObject(counts);
  });

  test('add up, and every claim is in exactly one place', () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const { counts, sections, dropped } = buildModel(desk);
        const listed = sections.flatMap((section) => section.claims);
        const sum = Object.values(counts.sections).reduce((a, b) => a + b, 0);
        expect([listed.length, sum]).toEqual([counts.total, counts.total]);
        for (const { status, claims } of sections) {
          expect(claims.length).toBe(counts.sections[status]);
        }
        expect(dropped.length).toBe(counts.dropped);
        const replaced = desk.claims.filter(
          ({ disposition }) => disposition === 'split' || disposition === 'merged',
        );
        expect(counts.total + counts.dropped + counts.proposed + replaced.length).toBe(
          desk.claims.length,
        );
        const numbers = listed.map((claim) => claim.number).sort((a, b) => a - b);
        expect(numbers).toEqual(listed.map((_, index) => index + 1));
      }),
    );
  });
});

test('quotes the article exactly, passage by passage', () => {
  const spans = [
    { start: 0, end: 14 },
    { start: 18, end: 28 },
  ];
  const claim = { ...sampleClaim(1, 'The old bridge', {}), spans };
  const model = buildModel({ ...signedDesk, claims: [claim] });
  expect(model.sections[0]?.claims[0]?.passages).toEqual(['The old bridge', 'Sampleford']);
});

test('the statement stands beside the substance only when somebody else speaks', () => {
  const [, disputed] = buildModel(signedDesk).sections;
  expect(disputed?.claims[0]).toMatchObject({
    substance: { status: 'disputed', correctedWording: '14 boats were damaged' },
    statement: { status: 'open' },
  });
  expect(buildModel(signedDesk).sections[0]?.claims[0]?.statement).toBeNull();
});

test('prints only accepted evidence and judgements that count', () => {
  const json = summaryJson({ model: buildModel(signedDesk), record: null });
  expect(json).not.toContain('Not counted any more');
  expect(json).not.toContain('Proposed by');
});

test('of internal and confidential sources nothing is printed, nor notes on any', () => {
  expect(summaryJson({ model: buildModel(signedDesk), record: null })).not.toMatch(/Quillon/);
});

test('names who signed off, and is a draft otherwise', () => {
  expect(buildModel(signedDesk, { note: 'All read.' }).signOff).toEqual({
    id: ids.signOff,
    by: 'Ben Practice',
    at: '2026-02-04T11:00:00.000Z',
    note: 'All read.',
  });
  expect(buildModel(draftDesk).signOff).toBeNull();
});

test('the same state gives the same bytes, whoever asks and in whatever order', () => {
  const shuffled = desks.chain((desk) =>
    fc.tuple(
      fc.constant(desk),
      fc.shuffledSubarray(desk.claims, { minLength: desk.claims.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([desk, claims]) => {
      const other = {
        ...desk,
        ...{ seq: 99, viewer: { personId: ids.ann, role: 'viewer' as const } },
        people: Object.fromEntries(Object.entries({ ...desk.people, x: 'Else' }).reverse()),
        claims: claims.map((claim) => ({
          ...claim,
          evidence: claim.evidence.toReversed(),
          assessments: claim.assessments.toReversed(),
        })),
      };
      const [one, two] = [desk, other].map((each) =>
        summaryJson({ model: buildModel(each), record: null }),
      );
      expect(two).toBe(one);
    }),
  );
});

test('whoever may not see a source gets the same bytes', () => {
  const blind = {
    ...signedDesk,
    claims: signedDesk.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((each) =>
        each.source.confidentiality === 'confidential'
          ? {
              ...{ ...each, passage: null, note: null, independent: false },
              source: { ...each.source, withheld: true, title: '', origin: null },
            }
          : each,
      ),
    })),
  };
  expect(buildModel(blind)).toEqual(buildModel(signedDesk));
});

test('what is frozen is read back unchanged', () => {
  fc.assert(
    fc.property(desks, (desk) => {
      const model = buildModel(desk);
      expect(summaryModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
    }),
  );
});
