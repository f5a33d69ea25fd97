'use client';

import { useEffect, useEffectEvent } from 'react';
import { type LiveEvent, liveEventSchema } from '@/lib/activity/live-event';

/** Events that come this close together are handed over as one batch. */
const BATCH_MS = 80;

/**
 * Calls back with what happens to an article, as it happens: events in order, in batches, each once,
 * starting after the ledger entry `after`. The connection resumes where it broke off. A window that
 * nobody sees lets go of it, since browsers allow only a few per site, and catches up when it is
 * seen again.
 */
export function useLive(
  articleId: string,
  after: number,
  onEvents: (events: LiveEvent[]) => void,
): void {
  const hand = useEffectEvent(onEvents);
  const start = useEffectEvent(() => after);
  useEffect(() => follow(articleId, start(), (events) => hand(events)), [articleId]);
}

function follow(articleId: string, after: number, hand: (events: LiveEvent[]) => void) {
  let source: EventSource | null = null;
  let last = after;
  let batch: LiveEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    const events = batch;
    batch = [];
    hand(events);
  };
  const take = ({ data }: MessageEvent<string>) => {
    const event = liveEventSchema.parse(JSON.parse(data));
    if (event.seq <= last) return;
    last = event.seq;
    batch.push(event);
    timer ??= setTimeout(flush, BATCH_MS);
  };
  const listenWhileSeen = () => {
    if (document.visibilityState === 'hidden') {
      source?.close();
      source = null;
    } else if (!source || source.readyState === EventSource.CLOSED) {
      source = new EventSource(`/api/stream?article=${articleId}&after=${last}`);
      source.addEventListener('message', take);
    }
  };
  listenWhileSeen();
  document.addEventListener('visibilitychange', listenWhileSeen);
  return () => {
    document.removeEventListener('visibilitychange', listenWhileSeen);
    source?.close();
    clearTimeout(timer);
  };
}
