import { readFileSync } from 'node:fs';
import { OperatorError } from '../../server/operator-error.mjs';
import { run } from './step.mjs';

const INPUTS = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/** @type {import('./step.mjs').Step} */
export const generateClient = {
  title: 'Generating the database client',
  stampFile: 'prisma/generated/.stamp',
  inputs: () => INPUTS.map((file) => readFileSync(file, 'utf8')),
  run: async () => {
    // Generating needs no schema engine, but Prisma would download one; any existing file will do.
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    };
    const args = ['node_modules/prisma/build/index.js', 'generate'];
    if (await run(process.execPath, args, { env, quiet: true })) return;
    throw new OperatorError('The database client could not be generated; see above.');
  },
};
