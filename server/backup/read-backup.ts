import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { OperatorError } from '@/server/operator-error.mjs';
import { hashFile, type Manifest, manifestSchema } from './manifest';

/**
 * Unpacks a backup beside the data, checks every byte of it against its manifest, and hands it to
 * `use`; the folder is removed afterwards.
 *
 * @throws OperatorError when the file is missing, damaged or no backup
 */
export async function withBackup<T>(
  file: string,
  dataDirectory: string,
  use: (folder: string, manifest: Manifest) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(dataDirectory, 'restoring-'));
  try {
    const manifest = await unpack(file, folder);
    return await use(folder, manifest);
  } finally {
    // Unpacking may still be writing a file when it has failed at another.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function unpack(file: string, folder: string): Promise<Manifest> {
  try {
    await extract({ file, cwd: folder, strict: true, preserveOwner: false });
    const text = await readFile(join(folder, 'manifest.json'), 'utf8');
    const manifest = manifestSchema.parse(JSON.parse(text));
    for (const { name, sha256 } of manifest.tables) {
      await assertHash(join(folder, 'tables', `${name}.copy`), sha256);
    }
    for (const sha256 of manifest.blobs) await assertHash(join(folder, 'blobs', sha256), sha256);
    return manifest;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && message.includes(file))
      throw new OperatorError(`There is no ${file}.`);
    throw new OperatorError(`${file} is damaged or no backup of Winnow; nothing was changed.`);
  }
}

async function assertHash(path: string, sha256: string): Promise<void> {
  if ((await hashFile(path)) !== sha256) throw new Error(`${path} does not match its checksum`);
}
