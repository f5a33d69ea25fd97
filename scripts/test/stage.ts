import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export type Counts = { passed: number; failed: number };

/** A part of the test run; it prints what it finds. A check without a count of its own is one test. */
export type Stage = { title: string; run: () => Promise<Counts> };

/** Variables that would point the tests at somebody's running Winnow. */
const OURS = /^(PORT|HOST|WINNOW_|DATABASE_URL|NEXTAUTH_|OIDC_|LOG_LEVEL|NODE_ENV|NODE_OPTIONS)/;

/** A stage that runs one program of node_modules and is passed when it exits with 0. */
export function check(title: string, bin: string, args: string[]): Stage {
  return { title, run: async () => asCounts(await runBin(bin, args)) };
}

export function asCounts(passed: boolean): Counts {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a program's JavaScript entry in node_modules, its output shown, and tells whether it passed. */
export function runBin(
  bin: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<boolean> {
  const clean = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const env = { ...Object.fromEntries(clean), ...variables } as NodeJS.ProcessEnv;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${bin}`, ...args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    // Test runners take an interrupt as the word to clean up and end.
    const stop = () => child.kill('SIGINT');
    process.once('SIGTERM', stop);
    child.on('exit', (code) => {
      process.off('SIGTERM', stop);
      resolve(code === 0);
    });
  });
}

/** Reads a reporter's JSON; nothing when the program died before it wrote any. */
export async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs every stage, also after one has failed.
 *
 * @returns the sums over all stages
 */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  let stopped = false;
  process.once('SIGTERM', () => {
    stopped = true;
  });
  for (const { title, run } of stages) {
    if (stopped) break;
    const started = Date.now();
    console.log(`\n── ${title}`);
    const { passed, failed } = await run().catch((error) => {
      console.error(error);
      return asCounts(false);
    });
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(title);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`── ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}
