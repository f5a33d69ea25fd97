import pino from 'pino';
import { environment } from '@/server/env';

/**
 * The log, one JSON object a line on standard error. Log ids, counts and durations: never the text
 * of articles and claims, passwords, tokens, or anything that tells who a source is.
 */
export const log = pino(
  {
    level: environment().logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['password', 'token', 'secret', '*.password', '*.token', '*.secret'],
  },
  pino.destination({ dest: 2, sync: true }),
);
