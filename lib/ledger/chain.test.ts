import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntry, entryHash, GENESIS_HASH } from './chain';
import type { LedgerEntry } from './schema';

const workspaceId = '01890000-0000-7000-8000-000000000001';

function chainOf(payloads: { [key: string]: string }[]): LedgerEntry[] {
  const chain: LedgerEntry[] = [];
  for (const payload of payloads) {
    const seq = chain.length + 1;
    const entry = {
      workspaceId,
      seq,
      at: `2026-01-01T00:00:00.${String(seq % 1000).padStart(3, '0')}Z`,
      actorId: workspaceId,
      type: 'claim.added',
      subject: `claims/${seq}`,
      payload,
      prevHash: chain.at(-1)?.hash ?? GENESIS_HASH,
    };
    chain.push({ ...entry, hash: entryHash(entry) });
  }
  return chain;
}

function firstFault(chain: LedgerEntry[]) {
  let previous: LedgerEntry | null = null;
  for (const entry of chain) {
    const fault = checkEntry(previous, entry);
    if (fault) return fault;
    previous = entry;
  }
  return null;
}

const payloads = fc.array(fc.dictionary(fc.string(), fc.string()), { minLength: 2, maxLength: 8 });

test('an untouched chain has no fault', () => {
  fc.assert(fc.property(payloads, (list) => firstFault(chainOf(list)) === null));
});

test('the hash does not depend on the order of keys', () => {
  const [entry] = chainOf([{ a: '1', b: '2' }]);
  const [other] = chainOf([{ b: '2', a: '1' }]);
  expect(entry?.hash).toBe(other?.hash);
});

test.each<[string, (chain: LedgerEntry[], at: number) => LedgerEntry[]]>([
  ['an edit', (chain, at) => chain.with(at, { ...(chain[at] as LedgerEntry), type: 'forged' })],
  ['a deletion', (chain, at) => chain.toSpliced(at, 1)],
  ['an insertion', (chain, at) => chain.toSpliced(at, 0, chain[at] as LedgerEntry)],
  ['a swap', (chain, at) => chain.toSpliced(at, 2, ...chain.slice(at, at + 2).reverse())],
])('%s anywhere before the end is found', (_, tamper) => {
  fc.assert(
    fc.property(payloads, fc.nat(), (list, n) => {
      const at = n % (list.length - 1);
      return firstFault(tamper(chainOf(list), at)) !== null;
    }),
  );
});
