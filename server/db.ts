import 'server-only';
import { createClient } from '@/prisma/client';

export type Database = ReturnType<typeof createClient>;

const shared = globalThis as { winnowDatabase?: Database };

/**
 * The process's database client. Kept on globalThis, since pages, routes and instrumentation each
 * get their own copy of a module.
 *
 * @throws when DATABASE_URL is not set: the start script sets it before anything is served.
 */
export function database(): Database {
  if (!shared.winnowDatabase) {
    const url = process.env['DATABASE_URL'];
    if (!url) throw new Error('DATABASE_URL is not set');
    shared.winnowDatabase = createClient(url);
  }
  return shared.winnowDatabase;
}
