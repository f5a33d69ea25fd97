'use client';

import { useDesk, useDeskContext } from '@/components/reviews/desk-context';
import { useLive } from './use-live';

/** Keeps the desk around it in step with what others do to its article. */
export function DeskFollower() {
  const articleId = useDesk((state) => state.desk.article.id);
  const { store, refresh } = useDeskContext();
  useLive(articleId, store.get().desk.seq, (events) => {
    if (events.some(({ seq }) => seq > store.get().desk.seq)) void refresh();
  });
  return null;
}
