import 'server-only';
import { accept } from '@/lib/result';
import { type HeldRun, recordExtraction } from '@/server/claims/record-extraction';
import type { Deps } from '@/server/deps';
import type { Extract } from '@/server/jobs/extract-in-worker';
import { failRun, type Progress, renewLease, returnRun } from '@/server/jobs/extraction-queue';
import { log } from '@/server/log';
import { systemActor } from '@/server/people/mint-actor';
import { inTransaction } from '@/server/transaction';
import { reopenClaims } from '@/server/verdicts/reopen';

/** How often the lease is renewed, progress is noted and a cancellation is noticed. */
const BEAT_MS = 1000;
const TIME_LIMIT_MS = 5 * 60_000;

export type RunOutcome = 'done' | 'cancelled' | 'failed' | 'returned';

/** Reasons for which work on a run is stopped from outside. */
type Stop = 'cancelled' | 'timeout' | 'returned';

/**
 * Does the work of a run that was taken from the queue: extracts, and stores what was found in one
 * transaction. Either all of it is there afterwards or none, so that a run whose process was killed
 * can simply be done again.
 *
 * @param shutdown ends the work early and gives the run back
 */
export async function runExtraction(
  deps: Deps,
  run: HeldRun,
  extract: Extract,
  shutdown?: AbortSignal,
): Promise<RunOutcome> {
  const stopped = new AbortController();
  const stop = (why: Stop) => stopped.abort(why);
  const giveBack = () => stop('returned');
  shutdown?.addEventListener('abort', giveBack);
  if (shutdown?.aborted) giveBack();
  let progress: Progress | null = null;
  const beat = setInterval(() => {
    // A beat that fails is made up for by the next; without any the lease runs out.
    renewLease(deps, run, progress).then((ours) => ours || stop('cancelled'), logged(run));
  }, BEAT_MS);
  const limit = setTimeout(() => stop('timeout'), TIME_LIMIT_MS);
  try {
    const onProgress = (latest: Progress) => {
      progress = latest;
    };
    return await extractAndStore(deps, run, (input) =>
      extract(input, { onProgress, signal: stopped.signal }),
    );
  } catch (error) {
    return await endEarly(deps, run, stopped.signal.aborted ? stopped.signal.reason : error);
  } finally {
    clearInterval(beat);
    clearTimeout(limit);
    shutdown?.removeEventListener('abort', giveBack);
  }
}

async function extractAndStore(
  deps: Deps,
  run: HeldRun,
  extract: (input: Parameters<Extract>[0]) => ReturnType<Extract>,
): Promise<RunOutcome> {
  const { text, language } = await textOf(deps, run);
  const extraction = await extract({ text, publishedAt: run.publishedOn, language });
  const icuVersion = process.versions['icu'] ?? 'none';
  const stored = await inTransaction(deps, systemActor(run.workspaceId), async (tx) => {
    const recorded = await recordExtraction(tx, run, text, extraction, icuVersion);
    if (!recorded.ok) return recorded;
    for (const reopening of recorded.value.reopens) await reopenClaims(tx, reopening);
    return accept(recorded.value.value);
  });
  if (stored.ok) {
    log.info({ run: run.id, claims: stored.value.claims }, 'extraction done');
    return 'done';
  }
  if (stored.refusal.code === 'articles.notRunning') return 'cancelled';
  await failRun(deps, run, 'signed_off');
  return 'failed';
}

async function textOf({ db }: Deps, { workspaceId, articleVersionId, articleId }: HeldRun) {
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: articleVersionId } },
    include: { body: true, article: { select: { language: true } } },
  });
  if (version.body.body === null) throw new Error(`The text of article ${articleId} was erased`);
  // Grammars are per language, whatever the country.
  const language = version.article.language.replace(/-.*/, '');
  return { text: version.body.body, language };
}

async function endEarly(deps: Deps, run: HeldRun, reason: unknown): Promise<RunOutcome> {
  if (reason === 'cancelled') return 'cancelled';
  if (reason === 'returned') {
    await returnRun(deps, run);
    return 'returned';
  }
  if (reason !== 'timeout') logged(run)(reason);
  await failRun(deps, run, reason === 'timeout' ? 'timeout' : 'error');
  return 'failed';
}

function logged(run: HeldRun) {
  return (error: unknown) => log.error({ run: run.id, err: error }, 'extraction failed');
}
