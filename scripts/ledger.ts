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

function fail(message: string): never {
  console.error(`ledger: ${message}`);
  process.exit(1);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readArguments(): { demo: boolean } {
  try {
    const options = { demo: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1 && positionals[0] === 'verify') return values;
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`);
  }
  return fail(USAGE);
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

const { demo } = readArguments();
const report = await withDatabase({ demo }, ({ url }) => verify(url)).catch((error) =>
  fail(messageOf(error)),
);
const { chains, entries, texts, erased } = report.counts;
if (!report.ok) {
  const { workspaceId, seq, fault } = report.fault;
  fail(`seq ${seq} of chain ${workspaceId}: ${faults[fault]}`);
}
console.log(
  `The ledger holds: ${entries} entries in ${chains} chains, ${texts} texts as written, ${erased} erased.`,
);
