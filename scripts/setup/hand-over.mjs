import { spawn } from 'node:child_process';

/**
 * Runs a TypeScript command in a process of its own and ends as it ends. Signals are passed on. The
 * command also learns of our death, through the channel between us, and we of npm's.
 *
 * @param {string} script
 * @param {string[]} args
 */
export function handOver(script, args) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', script, ...args],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  const end = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  if (process.env.npm_lifecycle_event) endWithParent(end);
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** @param {() => void} end */
function endWithParent(end) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
}
