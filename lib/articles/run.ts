/** Why the extraction of an article failed. */
export const runFailures = ['crashed', 'timeout', 'error', 'signed_off'] as const;
export type RunFailure = (typeof runFailures)[number];

/** The latest extraction of an article, as far as pages show it. */
export type ArticleRun = {
  id: string;
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Of `total` steps; both are 0 until it is known. */
  done: number;
  total: number;
  failure: RunFailure | null;
};
