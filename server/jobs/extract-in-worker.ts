import 'server-only';
import { Worker } from 'node:worker_threads';
import type { Extraction } from '@/lib/extraction/schema';
import type { Progress } from '@/server/jobs/extraction-queue';
import type { WorkerInput, WorkerMessage } from '@/server/jobs/extraction-worker';

export type ExtractHandlers = { onProgress: (progress: Progress) => void; signal: AbortSignal };

/** Reads the claims out of a text; rejects with the signal's reason when it is aborted. */
export type Extract = (input: WorkerInput, handlers: ExtractHandlers) => Promise<Extraction>;

/** Extracts in a thread of its own, so that requests are served meanwhile and it can be stopped. */
export const extractInWorker: Extract = (input, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const stop = () => {
      reject(signal.reason);
      void worker.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress(message.progress);
      else resolve(message.extraction);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`The extraction thread ended with ${code} before it was done`));
    });
    if (signal.aborted) stop();
  });
