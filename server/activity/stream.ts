import 'server-only';
import { heartbeatAt, messageOf } from '@/lib/activity/live-event';
import type { Actor } from '@/lib/people/actor';
import { ledgerListener } from '@/server/activity/ledger-listener';
import { type LiveQuery, listLiveEvents } from '@/server/activity/queries';
import { registerShutdown } from '@/server/shutdown';

/** Events read at a time. */
const BATCH = 500;

/** How long a stream waits for a hint before it looks, and says that it is still there. */
const PATIENCE_MS = 15_000;

/** A browser opens one for each window on the desk; more than this is no reader. */
const STREAMS_EACH = 20;

const streams = new Map<string, number>();

/** Whether a person has as many streams open in this process as one may have. */
export function hasStreamsEnough({ personId }: Actor): boolean {
  return (streams.get(personId) ?? 0) >= STREAMS_EACH;
}

/** Counts a stream until the answer is called. */
function countStream({ personId }: Actor): () => void {
  streams.set(personId, (streams.get(personId) ?? 0) + 1);
  return () => {
    const left = (streams.get(personId) ?? 1) - 1;
    if (left > 0) streams.set(personId, left);
    else streams.delete(personId);
  };
}

/**
 * The ledger of the actor's newsroom from `after` on, as server-sent events, until `signal` aborts,
 * the server shuts down, or `mayRead` says no: it is asked again before anything is sent.
 */
export function ledgerStream(
  actor: Actor,
  query: LiveQuery,
  mayRead: () => Promise<boolean>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const leave = countStream(actor);
  ending.signal.addEventListener('abort', leave);
  const forget = registerShutdown(end);
  ending.signal.addEventListener('abort', forget);
  signal.addEventListener('abort', end);
  const messages = follow(actor, query, mayRead, ending.signal);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await messages.next();
      if (!done) return controller.enqueue(encoder.encode(value));
      controller.close();
      end();
    },
    cancel: end,
  });
}

async function* follow(
  actor: Actor,
  query: LiveQuery,
  mayRead: () => Promise<boolean>,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const bell = ringingBell(actor.workspaceId, signal);
  let { after } = query;
  try {
    while (!signal.aborted && (await mayRead())) {
      const { events, readTo } = await listLiveEvents(actor, { ...query, after }, BATCH);
      after = readTo;
      yield events.length > 0 ? events.map(messageOf).join('') : heartbeatAt(after);
      if (events.length < BATCH) await bell.rung();
    }
  } finally {
    bell.remove();
  }
}

/** A bell that remembers having been rung while nobody waited. It also rings when patience ends, or the stream. */
function ringingBell(workspaceId: string, signal: AbortSignal) {
  let hasRung = false;
  let answer = () => {};
  const ring = () => {
    hasRung = true;
    answer();
  };
  const stopWatching = ledgerListener().watch(workspaceId, ring);
  signal.addEventListener('abort', ring);
  return {
    async rung(): Promise<void> {
      if (!hasRung) {
        const timer = setTimeout(ring, PATIENCE_MS);
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        clearTimeout(timer);
      }
      hasRung = signal.aborted;
    },
    remove() {
      stopWatching();
      signal.removeEventListener('abort', ring);
    },
  };
}
