/** `npm run -s restore -- FILE [--demo]`: a backup into an empty Winnow, made when there is none. */
import { join } from 'node:path';
import { withBackup } from '@/server/backup/read-backup';
import { restoreBackup } from '@/server/backup/restore-backup';
import { OperatorError } from '@/server/operator-error.mjs';
import { claimDatabase } from '@/server/postgres/exclusive';
import { fileArgument } from './command/file-argument';
import { runCommand } from './command/run-command';
import { withDatabase } from './command/with-database';
import { claimDirectory } from './serve/purpose';

await runCommand('restore', async () => {
  const { file, demo } = fileArgument('usage: npm run -s restore -- FILE [--demo]');
  await withDatabase({ demo, create: true }, async ({ url, environment }) => {
    const { dataDirectory } = environment;
    await claimDirectory(dataDirectory, demo ? 'demo' : 'start');
    const hold = await claimDatabase(url);
    if (!hold) throw new OperatorError('Winnow is running with this database. Stop it first.');
    try {
      await withBackup(file, dataDirectory, async (folder, manifest) => {
        if (manifest.demo !== demo) {
          throw new OperatorError(
            demo
              ? 'The backup is of a newsroom. Restore it without --demo.'
              : 'The backup is of the demo, whose passwords are public. Restore it with --demo.',
          );
        }
        await restoreBackup(folder, manifest, {
          databaseUrl: url,
          blobFolder: join(dataDirectory, 'blobs'),
        });
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        console.log(
          `Restored ${rows} rows and ${manifest.blobs.length} files of ${manifest.createdAt}.`,
        );
      });
    } finally {
      await hold.release();
    }
  });
  console.log(`Prove the ledger with: npm run -s ledger -- verify${demo ? ' --demo' : ''}`);
});
