import { dataDirectoryFor, readEnvironment } from '@/server/env';
import { OperatorError } from '@/server/operator-error.mjs';
import { ensureBuild } from './build';
import { startNext } from './next-server';
import { isPortFree } from './port';
import { prepareNewsroom } from './prepare-newsroom';
import { claimDirectory, type Purpose } from './purpose';
import { serverVariables } from './server-variables';
import { superviseDatabase } from './supervise-database';

/**
 * Builds when needed, opens the database, brings it up to date and serves until told to stop.
 *
 * @param dev serves the sources as they change, without a build.
 * @returns the exit code
 * @throws OperatorError
 */
export async function serve(purpose: Purpose, { dev = false } = {}): Promise<number> {
  const told = toldToStop();
  const environment = readEnvironment(process.env, dataDirectoryFor(purpose));
  const { port, host, dataDirectory, publicUrl } = environment;
  await claimDirectory(dataDirectory, purpose);
  if (!(await isPortFree(port, host))) {
    throw new OperatorError(`Port ${port} on ${host} is taken. Stop what uses it, or set PORT.`);
  }
  const build = dev ? {} : { build: await ensureBuild() };
  const database = await superviseDatabase(environment);
  try {
    const variables = await serverVariables(environment, database.url);
    const notes = await prepareNewsroom(purpose, database.url, variables);
    const next = await startNext({ port, host, ...build, variables });
    console.error(`\nWinnow is ready: ${publicUrl}\nIts data is in ${dataDirectory}\n`);
    for (const note of notes) console.error(note);
    console.error('Stop it with Ctrl-C.');
    const event = await Promise.race([told, next.ended, database.failed]);
    await next.stop();
    if (event === 'told') return 0;
    console.error('The server ended unexpectedly; see above.');
    return 1;
  } finally {
    await database.close();
  }
}

/** Settles with the first signal to stop, or when the process that started this one is gone. */
function toldToStop(): Promise<'told'> {
  return new Promise((resolve) => {
    const stop = () => resolve('told');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, stop);
  });
}
