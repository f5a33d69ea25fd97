import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims, type StandingClaim } from '@/lib/claims/reextraction';
import type { Wording } from '@/lib/claims/rules';
import type { ClaimContent } from '@/lib/claims/schema';
import { freshContent } from '@/lib/claims/wording';

const monday = { start: 30, end: 36 };

function wording(start: number, text: string, more: Partial<ClaimContent> = {}): Wording {
  return { content: { ...freshContent(text), ...more }, spans: [{ start, end: start + 20 }] };
}

function standing(id: string, was: Wording, more: Partial<StandingClaim> = {}): StandingClaim {
  return { id, touched: false, extracted: true, ...was, ...more };
}

const onMonday = (date: string | null, validAt: string | null = date) => ({
  ...{ date, validAt },
  grounds: { ...freshContent('').grounds, date: monday },
});

describe('reconcileClaims', () => {
  test('an untouched claim found again keeps its id; others are replaced', () => {
    const same = wording(0, 'A');
    const result = reconcileClaims(
      [standing('same', same), standing('gone', wording(40, 'B'))],
      [wording(0, 'A'), wording(80, 'C')],
      null,
    );
    expect(result).toEqual({
      ...{ create: [wording(80, 'C')], update: [], date: [], remove: ['gone'] },
    });
  });

  test('an untouched claim that is read differently now is updated', () => {
    const dated = wording(0, 'A', onMonday('2024-05-06'));
    const result = reconcileClaims([standing('a', wording(0, 'A', onMonday(null)))], [dated], null);
    expect(result).toMatchObject({ create: [], update: [{ id: 'a', wording: dated }], remove: [] });
  });

  test('a touched claim keeps its wording and gets its date', () => {
    const mine = wording(0, 'A in my words', { claimant: 'Someone' });
    const found = wording(0, 'A', onMonday('2024-05-06'));
    const result = reconcileClaims([standing('a', mine, { touched: true })], [found], null);
    expect(result).toMatchObject({
      ...{ create: [], update: [], remove: [] },
      date: [
        {
          ...{ id: 'a', redated: false },
          wording: {
            content: { text: 'A in my words', claimant: 'Someone', ...onMonday('2024-05-06') },
          },
        },
      ],
    });
  });

  test('another publication date moves a date that was read from the text, and says so', () => {
    const was = wording(0, 'A', onMonday('2024-05-06'));
    const found = wording(0, 'A', onMonday('2024-05-13'));
    const result = reconcileClaims([standing('a', was, { touched: true })], [found], '2024-05-08');
    expect(result.date).toMatchObject([
      { redated: true, wording: { content: { date: '2024-05-13', validAt: '2024-05-13' } } },
    ]);
  });

  test('the day of publication as the time of a present state follows it', () => {
    const was = wording(0, 'A', { validAt: '2024-05-08' });
    const found = wording(0, 'A', { validAt: '2024-05-15' });
    const result = reconcileClaims([standing('a', was, { touched: true })], [found], '2024-05-08');
    expect(result.date).toMatchObject([{ wording: { content: { validAt: '2024-05-15' } } }]);
  });

  test.each([
    ['a date that a person set', { date: '2020', validAt: '2020' }, onMonday('2024-05-06')],
    ['a time that a person set', onMonday('2024-05-06', '2020'), onMonday('2024-05-06')],
    ['a date that a person took away', {}, onMonday('2024-05-06')],
    ['the same date', onMonday('2024-05-06'), onMonday('2024-05-06')],
  ])('%s stays', (_, was, now) => {
    const claim = standing('a', wording(0, 'A', was), { touched: true });
    expect(reconcileClaims([claim], [wording(0, 'A', now)], '2024-05-08')).toEqual({
      ...{ create: [], update: [], date: [], remove: [] },
    });
  });

  test('a touched claim whose passage was moved a little is not found a second time', () => {
    const moved = standing('a', wording(4, 'My words'), { touched: true });
    expect(reconcileClaims([moved], [wording(0, 'A')], null).create).toEqual([]);
    const added = standing('b', wording(4, 'My words'), { touched: true, extracted: false });
    expect(reconcileClaims([added], [wording(0, 'A')], null).create).toHaveLength(1);
  });
});

test('nothing touched is ever removed or reworded, and what was found is there once', () => {
  const anyWording = fc
    .tuple(fc.nat(6), fc.constantFrom('A', 'B'), fc.option(fc.constantFrom('2023', '2024')))
    .map(([at, text, date]) => wording(at * 7, text, onMonday(date)));
  const anyStanding = fc.tuple(anyWording, fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.array(anyStanding), fc.array(anyWording), (stand, found) => {
      const claims = stand.map(([was, touched, extracted], at) =>
        standing(`c${at}`, was, { touched, extracted }),
      );
      const result = reconcileClaims(claims, found, null);
      const touched = new Set(claims.filter((claim) => claim.touched).map(({ id }) => id));
      for (const id of [...result.remove, ...result.update.map((change) => change.id)]) {
        expect(touched.has(id)).toBe(false);
      }
      for (const { id, wording: dated } of result.date) {
        const was = claims.find((claim) => claim.id === id);
        expect(dated.content.text).toBe(was?.content.text);
        expect(dated.spans).toEqual(was?.spans);
      }
      const untouchedKept = claims.length - touched.size - result.remove.length;
      expect(result.create.length + untouchedKept).toBeLessThanOrEqual(found.length);
      expect(result.create.length + untouchedKept + touched.size).toBeGreaterThanOrEqual(
        found.length,
      );
    }),
  );
});

test('the same extraction again changes nothing', () => {
  const found = [wording(0, 'A', onMonday('2024')), wording(0, 'B'), wording(40, 'A')];
  const claims = found.map((was, at) => standing(`c${at}`, structuredClone(was)));
  expect(reconcileClaims(claims, found, null)).toEqual({
    ...{ create: [], update: [], date: [], remove: [] },
  });
});
