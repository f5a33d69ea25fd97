import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/prisma/migrate';
import { startEmbedded } from '@/server/postgres/embedded';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database that every test database is a copy of. */
    templateUrl: string;
  }
}

/** Starts a PostgreSQL server for the test run, with a migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'winnow-test-'));
  chmodSync(directory, 0o711);
  const server = await startEmbedded(directory, { durable: false });
  await migrate(server.url);
  project.provide('templateUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true });
  };
}
