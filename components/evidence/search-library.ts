/** A source as the library's search gives it. */
export type FoundSource = {
  id: string;
  title: string;
  url: string | null;
  outlet: string | null;
};

/** Asks the newsroom's library for sources with these words; null when it cannot be reached. */
export async function searchLibrary(
  query: string,
  signal: AbortSignal,
): Promise<FoundSource[] | null> {
  try {
    const response = await fetch(`/api/sources?${new URLSearchParams({ query })}`, { signal });
    const answer: { ok: true; value: FoundSource[] } | { ok: false } = await response.json();
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}
