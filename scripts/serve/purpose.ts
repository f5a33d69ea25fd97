import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@/server/operator-error.mjs';

export type Purpose = 'demo' | 'start';

/**
 * Marks a data directory as the demo's or a newsroom's, so that demo accounts with their public
 * passwords never exist in a newsroom.
 *
 * @throws OperatorError when it is marked as the other
 */
export async function claimDirectory(directory: string, purpose: Purpose): Promise<void> {
  const file = join(directory, 'purpose');
  await mkdir(directory, { recursive: true });
  await writeFile(file, purpose, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = (await readFile(file, 'utf8')).trim();
  if (found === purpose) return;
  throw new OperatorError(
    found === 'demo'
      ? `${directory} belongs to the demo, whose passwords are public. Set WINNOW_DATA_DIR to another folder.`
      : `${directory} belongs to a newsroom, and the demo must not write to it. Set WINNOW_DATA_DIR to another folder.`,
  );
}
