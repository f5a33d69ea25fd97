import { OperatorError } from '@/server/operator-error.mjs';

/** Runs a command line to its end: exit 0, or 1 with what the operator can set right. */
export async function runCommand(name: string, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof OperatorError) console.error(`${name}: ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
