import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';

export type ClientOptions = {
  /** Connections in the pool; 10 unless said otherwise. */
  max?: number;
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  onConnectionError?: (error: Error) => void;
};

/**
 * A Prisma client over node-postgres. It connects with the first query; a query fails after 5 s
 * without a connection, so that a database which is away is noticed and not waited for.
 */
export function createClient(connectionString: string, options: ClientOptions = {}): PrismaClient {
  const onError = options.onConnectionError ?? (() => {});
  const adapter = new PrismaPg(
    {
      connectionString,
      max: options.max ?? 10,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
    },
    { onPoolError: onError, onConnectionError: onError },
  );
  // Messages end up in logs, so they must not quote what was being written.
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
