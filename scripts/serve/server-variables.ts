import { join } from 'node:path';
import type { Environment } from '@/server/env';
import { keptSecret } from '@/server/secrets';

/**
 * What the application's process is told beyond the environment of this one. A secret for sessions
 * that is not configured is made once and kept in the data directory.
 */
export async function serverVariables(
  environment: Environment,
  databaseUrl: string,
): Promise<Record<string, string>> {
  const { dataDirectory, publicUrl, authSecret } = environment;
  return {
    DATABASE_URL: databaseUrl,
    WINNOW_DATA_DIR: dataDirectory,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: authSecret ?? (await keptSecret(join(dataDirectory, 'auth-secret'))),
  };
}
