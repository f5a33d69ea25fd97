import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { environment } from '@/server/env';

/** Files by content: the name of a file is the SHA-256 of its bytes, in lower-case hexadecimal. */
export type BlobStore = {
  /** Keeps the bytes; on return they are safely on disk. Keeping them twice changes nothing. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, checked against their name, or nothing when they are not kept here. */
  get(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
};

/** A store in a folder, two levels deep: `ab/abcdef…`. */
export function blobStore(folder: string): BlobStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A blob is named by its SHA-256.');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const has = (sha256: string) =>
    access(pathOf(sha256)).then(
      () => true,
      () => false,
    );
  return {
    has,
    async put(bytes) {
      const sha256 = hash(bytes);
      if (!(await has(sha256))) await writeSafely(pathOf(sha256), bytes);
      return sha256;
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (bytes && hash(bytes) !== sha256) throw new Error(`The file ${sha256} is damaged.`);
      return bytes;
    },
  };
}

/** Every file kept in a folder, by name. */
export async function listBlobs(folder: string): Promise<{ sha256: string; path: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => ({ sha256: entry.name, path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

/** The store of this process's data directory. */
export function blobs(): BlobStore {
  return blobStore(join(environment().dataDirectory, 'blobs'));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes aside, flushes and renames, so that a file is there whole or not at all. */
async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = join(folder, `.${randomUUID()}`);
  try {
    await withFile(partial, 'wx', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    });
    await rename(partial, path);
    if (process.platform !== 'win32') await withFile(folder, 'r', (handle) => handle.sync());
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function withFile(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
