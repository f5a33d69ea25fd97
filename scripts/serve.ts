/** Serves Winnow: `serve.ts start` for a newsroom, `serve.ts demo` to try it out. */
import { existsSync } from 'node:fs';
import { OperatorError } from '@/server/operator-error.mjs';
import { serve } from './serve/serve';

const purpose = process.argv[2] === 'demo' ? 'demo' : 'start';
// The demo never reads .env, which may name a newsroom's own database.
if (purpose === 'start' && existsSync('.env')) process.loadEnvFile('.env');

try {
  process.exit(await serve(purpose));
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}
