import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL wrote down about the server of a data directory. */
export type Postmaster = { pid: number; port: number; alive: boolean };

/**
 * Reads `postmaster.pid`. Its fourth line is the port.
 * See https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), alive: commandOf(pid).includes(data) };
}

/**
 * Removes the file that a server left which did not end cleanly. PostgreSQL does so itself when the
 * process number is free, but refuses to start once another process was given it.
 */
export async function setAsideStaleFile(data: string): Promise<void> {
  const stale = join(data, 'postmaster.pid.stale');
  await rename(join(data, 'postmaster.pid'), stale);
  await rm(stale);
}

/** The command line of a process, empty when there is none: a number alone may be recycled. */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return windowsCommandOf(pid);
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function windowsCommandOf(pid: number): string {
  const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const output = execFileSync('powershell', ['-NoProfile', '-Command', query], {
    encoding: 'utf8',
  });
  return output.replaceAll('"', '');
}
