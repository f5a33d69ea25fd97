import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { testDatabase } from '@/server/testing/test-database';
import { inTransaction } from '@/server/transaction';

const db = await testDatabase();
const workspaceId = randomUUID();

function ledger(...words: string[]) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/ledger.ts', ...words];
  const { status, stdout, stderr } = spawnSync('node', command, { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

test('verify says what holds, and otherwise where it first does not', async () => {
  await inTransaction(liveDeps(), { workspaceId, personId: randomUUID() }, async (tx) => {
    for (const subject of ['notes/1', 'notes/2', 'notes/3']) {
      const note = await tx.seal('A note');
      tx.record({ type: 'test.noted', subject, payload: { note } });
    }
    return accept(null);
  });
  expect(ledger('verify')).toEqual({
    status: 0,
    stdout: 'The ledger holds. Entries: 3 in chains: 1. Texts as written: 3, erased: 0.',
    stderr: '',
  });
  await db.event.update({
    where: { workspaceId_seq: { workspaceId, seq: 2 } },
    data: { subject: 'notes/9' },
  });
  expect(ledger('verify')).toEqual({
    status: 1,
    stdout: '',
    stderr: `ledger: seq 2 of chain ${workspaceId}: its content is not what was written`,
  });
});

test('anything else is refused with the usage', () => {
  expect(ledger('mend')).toMatchObject({ status: 1, stderr: expect.stringContaining('usage:') });
});
