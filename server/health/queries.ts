import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { database } from '@/server/db';

const PATIENCE_MS = 2_000;

/** Whether the database answers, decided within two seconds. Open to everyone: it tells no more. */
export async function getDatabaseState(): Promise<'up' | 'away'> {
  const asked = database().$queryRaw`SELECT 1`
    .then(() => 'up' as const)
    .catch(() => 'away' as const);
  return Promise.race([asked, sleep(PATIENCE_MS, 'away' as const, { ref: false })]);
}
