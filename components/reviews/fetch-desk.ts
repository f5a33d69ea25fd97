import type { Desk } from '@/lib/reviews/desk';

/** A new picture of the desk; null when the server cannot be reached or no longer shows it. */
export async function fetchDesk(articleId: string): Promise<Desk | null> {
  try {
    const response = await fetch(`/api/articles/${articleId}/desk`, { cache: 'no-store' });
    const answer: { ok: true; value: Desk } | { ok: false } = await response.json();
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}
