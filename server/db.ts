import 'server-only';
import { createClient } from '@/prisma/client';
import { environment } from '@/server/env';
import { log } from '@/server/log';

export type Database = ReturnType<typeof createClient>;

/** Pages, routes and instrumentation are bundled apart; the pool must still be one. */
const shared = globalThis as typeof globalThis & { winnowDatabase?: Database };

/**
 * The client of this process, made with its first use. A broken connection is logged and replaced,
 * so that the server recovers by itself when the database returns.
 */
export function database(): Database {
  shared.winnowDatabase ??= createClient(databaseUrl(), {
    onConnectionError: (error) => log.warn({ reason: error.message }, 'database connection lost'),
  });
  return shared.winnowDatabase;
}

function databaseUrl(): string {
  const { databaseUrl } = environment();
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: start Winnow with npm start.');
  return databaseUrl;
}
