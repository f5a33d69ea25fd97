/** `npm run -s backup -- FILE [--demo]`: everything of a newsroom in one file. */
import { join } from 'node:path';
import { writeBackup } from '@/server/backup/write-backup';
import { fileArgument } from './command/file-argument';
import { runCommand } from './command/run-command';
import { withDatabase } from './command/with-database';

await runCommand('backup', async () => {
  const { file, demo } = fileArgument('usage: npm run -s backup -- FILE [--demo]');
  const { tables, blobs } = await withDatabase({ demo }, ({ url, environment }) =>
    writeBackup(file, {
      databaseUrl: url,
      blobFolder: join(environment.dataDirectory, 'blobs'),
      demo,
    }),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Backed up ${rows} rows of ${tables.length} tables and ${blobs.length} files to ${file}`,
  );
});
