import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

const home = mkdtempSync(join(tmpdir(), 'winnow-lock-'));
const lock = join(home, 'lock');

afterAll(() => rmSync(home, { recursive: true }));

test('runs one task after the other and says whom it waits for', async () => {
  const order: string[] = [];
  const holders: number[] = [];
  const task = (name: string) => async () => {
    order.push(`${name} starts`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${name} ends`);
  };
  await Promise.all([
    withLock(lock, task('first')),
    withLock(lock, task('second'), (holder) => holders.push(holder)),
  ]);
  expect(order).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
  expect(holders).toEqual([process.pid]);
});

test('gives the lock back when the task fails', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('takes over the lock of a process that died', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), String(dead));
  expect(await withLock(lock, async () => 'done')).toBe('done');
});
