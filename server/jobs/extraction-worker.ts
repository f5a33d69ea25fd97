import { parentPort, workerData } from 'node:worker_threads';
import { type ExtractionOptions, extractClaims } from '@/lib/extraction/extract-claims';
import type { Extraction } from '@/lib/extraction/schema';
import type { Progress } from '@/server/jobs/extraction-queue';

/** What the thread is started with. */
export type WorkerInput = Pick<ExtractionOptions, 'publishedAt' | 'language'> & { text: string };

/** What it says, in this order: how far it is, any number of times; then what it found. */
export type WorkerMessage = { progress: Progress } | { extraction: Extraction };

const { text, ...options } = workerData as WorkerInput;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);
const extraction = extractClaims(text, { ...options, onProgress: (progress) => say({ progress }) });
say({ extraction });
