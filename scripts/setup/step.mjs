import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} stampFile remembers the inputs that the step last ran for
 * @property {() => string[]} inputs
 * @property {() => Promise<void>} run
 */

/** @param {Step} step */
export function isDone({ stampFile, inputs }) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(inputs());
}

/**
 * Runs a step unless it ran for the same inputs before.
 *
 * @param {Step} step
 */
export async function ensureDone(step) {
  if (isDone(step)) return;
  const started = Date.now();
  console.error(`${step.title} …`);
  await step.run();
  writeFileSync(step.stampFile, stampOf(step.inputs()));
  console.error(`${step.title}: done in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** @param {string[]} inputs */
function stampOf(inputs) {
  return createHash('sha256').update(inputs.join('\0')).digest('hex');
}

/**
 * Runs a program to its end, its output on our standard error. A signal to us ends it.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, quiet?: boolean }} [options] quiet shows the
 *   output only when the program fails
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(file, args, { env = process.env, shell = false, quiet = false } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'pipe' : 2;
    const child = spawn(file, args, { env, shell, stdio: ['ignore', output, output] });
    const stop = () => child.kill();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
    const lines = [];
    child.stdout?.on('data', (chunk) => lines.push(chunk));
    child.stderr?.on('data', (chunk) => lines.push(chunk));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      if (code !== 0) process.stderr.write(Buffer.concat(lines));
      resolve(code === 0);
    });
  });
}
