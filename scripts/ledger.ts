/**
 * Proves that the record of this installation is whole and unaltered.
 *
 *   npm run -s ledger -- verify [--demo]
 *
 * Exit 0 with counts when it holds; exit 1 with the first entry that does not.
 */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { type LedgerFault, type LedgerReport, verifyLedger } from '@/server/ledger/verify';
import { OperatorError } from '@/server/operator-error.mjs';
import { runCommand } from './command/run-command';
import { withDatabase } from './command/with-database';

const USAGE = 'usage: npm run -s ledger -- verify [--demo]';

const faults: Record<LedgerFault['fault'], string> = {
  gap: 'this entry is missing',
  'broken-link': 'it does not follow from the entry before it',
  altered: 'its content is not what was written',
  'time-runs-backwards': 'it is dated before the entry before it',
  head: 'the head of the chain does not name it as the last entry',
  'text-altered': 'a text it committed to is not what was written',
};

function readArguments(): { demo: boolean } {
  const options = { demo: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1 && positionals[0] === 'verify') return values;
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  throw new OperatorError(USAGE);
}

async function verify(url: string): Promise<LedgerReport> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await verifyLedger(client);
  } finally {
    await client.end();
  }
}

await runCommand('ledger', async () => {
  const report = await withDatabase(readArguments(), ({ url }) => verify(url));
  const { chains, entries, texts, erased } = report.counts;
  if (!report.ok) {
    const { workspaceId, seq, fault } = report.fault;
    throw new OperatorError(`seq ${seq} of chain ${workspaceId}: ${faults[fault]}`);
  }
  console.log(
    `The ledger holds. Entries: ${entries} in chains: ${chains}. Texts as written: ${texts}, erased: ${erased}.`,
  );
});
