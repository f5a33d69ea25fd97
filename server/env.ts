import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '@/server/operator-error.mjs';

/** The one place that reads Winnow's configuration. The table is in docs/operations.md. */
export type Environment = {
  port: number;
  host: string;
  /** Absolute. Secrets, files and, without a DATABASE_URL, the embedded database live here. */
  dataDirectory: string;
  /** Absent: the embedded database is used. The start command always hands one to the server. */
  databaseUrl?: string;
  /** What people type into their browser, without a trailing slash. */
  publicUrl: string;
  authSecret?: string;
  /** How many reverse proxies of our own stand in front, whose X-Forwarded-For is believed. */
  trustedProxies: number;
  oidc?: { issuer: string; clientId: string; clientSecret: string; name: string };
  logLevel: (typeof LOG_LEVELS)[number];
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_RANGE = 'must be between 1 and 65535';

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const variables = z
  .object({
    PORT: z
      .string()
      .regex(/^\d+$/, 'must be a number')
      .transform(Number)
      .pipe(z.number().int().min(1, PORT_RANGE).max(65_535, PORT_RANGE))
      .default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be a host name or address')
      .default('127.0.0.1'),
    WINNOW_DATA_DIR: z.string().optional(),
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'must look like postgresql://user:password@host/name',
      })
      .optional(),
    NEXTAUTH_URL: httpUrl.optional(),
    NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    TRUST_PROXY: z
      .string()
      .regex(/^[0-9]$/, 'must be the number of proxies in front, 0 to 9')
      .transform(Number)
      .default(0),
    OIDC_ISSUER: httpUrl.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('Single sign-on'),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  })
  .superRefine((given, context) => {
    const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
    const missing = needed.filter((name) => !given[name]);
    if (missing.length === 0 || missing.length === needed.length) return;
    for (const name of missing) {
      const message = 'is missing: single sign-on needs issuer, client id and client secret';
      context.addIssue({ code: 'custom', path: [name], message });
    }
  });

/**
 * Reads and checks the configuration. A variable that is set to nothing counts as not set.
 *
 * @param defaultDataDirectory used when WINNOW_DATA_DIR is not set.
 * @throws OperatorError with one line for each wrong variable.
 */
export function readEnvironment(
  source: Record<string, string | undefined>,
  defaultDataDirectory = dataDirectoryFor('start'),
): Environment {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== '');
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new OperatorError(lines.join('\n'));
  }
  const env = parsed.data;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDirectory: resolve(env.WINNOW_DATA_DIR ?? defaultDataDirectory),
    publicUrl: (env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    trustedProxies: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    ...(env.NEXTAUTH_SECRET && { authSecret: env.NEXTAUTH_SECRET }),
    ...(issuer &&
      clientId &&
      clientSecret && { oidc: { issuer, clientId, clientSecret, name: env.OIDC_NAME } }),
  };
}

/** Where data lives by default: in the checkout, or under /var/lib when run as root. */
export function dataDirectoryFor(purpose: 'start' | 'demo'): string {
  const name = purpose === 'demo' ? 'winnow-demo' : 'winnow';
  return process.getuid?.() === 0 ? `/var/lib/${name}` : `.${name}`;
}

/** The configuration of this process. */
export function environment(): Environment {
  return readEnvironment(process.env);
}
