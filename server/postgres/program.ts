import { spawn } from 'node:child_process';
import type { Account } from './account';

export type Outcome = { code: number; output: string };

/** Runs one of PostgreSQL's programs to its end, as the account when there is one. */
export function run(
  file: string,
  args: readonly string[],
  options: { cwd: string; account: Account | undefined },
): Promise<Outcome> {
  const { cwd, account } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Messages in English, and nothing of ours (such as PG* variables) that changes their minds.
      env: {
        NODE_ENV: 'production',
        LC_ALL: 'C',
        PATH: process.env['PATH'],
        SystemRoot: process.env['SystemRoot'],
      },
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('exit', (code) => {
      // A server started by the program keeps its pipes open; do not wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}
