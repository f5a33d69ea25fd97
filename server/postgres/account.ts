import { chown, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '@/server/operator-error.mjs';

/** The operating system account that PostgreSQL runs as. */
export type Account = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, so root runs it as `postgres`, or else as `nobody`.
 *
 * @returns nothing when the current user can run it.
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const entry =
    lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  const [name, , uid, gid] = entry ?? [];
  if (!name) {
    throw new OperatorError(
      'PostgreSQL cannot run as root, and there is no user postgres or nobody to run it as. Start Winnow as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** @throws OperatorError when the account cannot enter the directory. */
export async function assertReachable(directory: string, account: Account): Promise<void> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & enter) === 0) {
      throw new OperatorError(
        `The database runs as the user ${account.name}, who cannot enter ${folder}. Set WINNOW_DATA_DIR to a folder outside of it, or set DATABASE_URL.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}

/** Gives a folder and all it holds to the account. */
export async function giveTo(account: Account | undefined, folder: string): Promise<void> {
  if (!account) return;
  await chown(folder, account.uid, account.gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(account, path);
    else if ((await lstat(path)).isFile()) await chown(path, account.uid, account.gid);
  }
}
