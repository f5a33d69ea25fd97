import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup holds, in its file manifest.json. */
export const manifestSchema = z.object({
  format: z.literal('winnow-backup-1'),
  version: z.string(),
  /** UTC, when the snapshot was taken. */
  createdAt: z.iso.datetime(),
  /** Whether it is of the demo, whose passwords are public. */
  demo: z.boolean(),
  /** Names of the migrations that made the tables. */
  migrations: z.array(z.string().regex(/^\w+$/)),
  tables: z.array(
    z.object({
      name: z.string().regex(/^\w+$/),
      columns: z.array(z.string()),
      rows: z.number().int().nonnegative(),
      /** Of the table's file, tables/<name>.copy, in PostgreSQL's text format of COPY. */
      sha256: sha256Schema,
    }),
  ),
  /** The names of the files in blobs/, which are the hashes of their contents. */
  blobs: z.array(sha256Schema),
});

export type Manifest = z.infer<typeof manifestSchema>;

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A name as SQL wants it: `"name"`. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
