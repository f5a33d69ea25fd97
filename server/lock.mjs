// Plain JavaScript, because the set-up needs it before any package is installed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10 * 60_000;

/**
 * Runs `task` while holding the lock `folder`, so that two processes never do it at once. A lock
 * whose holder died is taken over.
 *
 * @template T
 * @param {string} folder made while held; its parent must exist
 * @param {() => Promise<T>} task
 * @param {(holder: number) => void} [onWait] called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(folder, task, onWait = () => {}) {
  const started = Date.now();
  let waiting = false;
  while (!take(folder)) {
    const holder = holderOf(folder);
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (Date.now() - started > PATIENCE_MS) {
      throw new Error(
        `Process ${holder ?? '?'} holds ${folder}. If it is gone, remove that folder.`,
      );
    }
    if (!waiting) onWait(holder ?? 0);
    waiting = true;
    await sleep(100);
  }
  try {
    return await task();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/** @param {string} folder */
function holderOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
