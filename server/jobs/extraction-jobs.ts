import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveDeps } from '@/server/deps';
import { extractInWorker } from '@/server/jobs/extract-in-worker';
import { takeRun } from '@/server/jobs/extraction-queue';
import { runExtraction } from '@/server/jobs/run-extraction';
import { log } from '@/server/log';
import { registerShutdown } from '@/server/shutdown';

/** How long an upload waits at most until a worker sees it. */
const POLL_MS = 500;
/** After a failure of the database there is no hurry. */
const RETRY_MS = 5000;

/**
 * Works through the queue of extractions, one at a time in this process, until the server is told
 * to stop; a run that is under way then goes back to the queue. Called once, from instrumentation.
 */
export function startExtractionJobs(): void {
  const shutdown = new AbortController();
  const ended = work(shutdown.signal);
  registerShutdown(() => {
    shutdown.abort();
    return ended;
  });
}

async function work(shutdown: AbortSignal): Promise<void> {
  while (!shutdown.aborted) {
    const pause = await workOnce(shutdown).catch((error: unknown) => {
      log.error({ err: error }, 'the queue of extractions could not be read');
      return RETRY_MS;
    });
    if (pause > 0) await sleep(pause, undefined, { signal: shutdown, ref: false }).catch(() => {});
  }
}

/** Takes and does one run, if there is one; gives how long to wait before the next. */
async function workOnce(shutdown: AbortSignal): Promise<number> {
  const deps = liveDeps();
  const run = await takeRun(deps);
  if (!run) return POLL_MS;
  await runExtraction(deps, run, extractInWorker, shutdown);
  return 0;
}
