import { parseArgs } from 'node:util';
import { HELD_PASSAGES, OPEN_PASSAGES, PASSAGES } from '@/lib/extraction/quality/passages';
import { exportPassages } from './bench/export-passages';
import { printFaults } from './bench/faults';
import { printSpeed } from './bench/speed';
import { printTables } from './bench/tables';

const USAGE = `usage: npm run -s bench:claims -- [--verbose] [--no-speed] [--export DIR]
  --verbose      list what is missed, spurious, unusable or wrong in detail in the open passages
  --no-speed     leave the timing out
  --export DIR   write the open passages and what is expected of them to files, and stop`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        verbose: { type: 'boolean' },
        'no-speed': { type: 'boolean' },
        export: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`bench:claims: ${error instanceof Error ? error.message : String(error)}`);
    console.error(USAGE);
    return process.exit(1);
  }
}

const { verbose, 'no-speed': noSpeed, export: directory } = readArguments();
if (directory !== undefined) {
  exportPassages(directory, OPEN_PASSAGES);
} else {
  printTables('open', OPEN_PASSAGES);
  printTables('held out', HELD_PASSAGES);
  if (verbose) printFaults(OPEN_PASSAGES);
  if (!noSpeed) printSpeed(PASSAGES);
}
