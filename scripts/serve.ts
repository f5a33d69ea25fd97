/**
 * Serves Winnow: `serve.ts start` for a newsroom, `serve.ts demo` to try it out, and `serve.ts dev`
 * to work on it, with the demo's data.
 */
import { existsSync } from 'node:fs';
import { OperatorError } from '@/server/operator-error.mjs';
import { serve } from './serve/serve';

const [, , mode] = process.argv;
const purpose = mode === 'start' ? 'start' : 'demo';
// The demo never reads .env, which may name a newsroom's own database.
if (purpose === 'start' && existsSync('.env')) process.loadEnvFile('.env');

try {
  process.exit(await serve(purpose, { dev: mode === 'dev' }));
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}
