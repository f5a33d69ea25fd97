import { accept, refuse } from '@/lib/result';
import { listSources } from '@/server/evidence/queries';
import { limit } from '@/server/people/rate-limit';
import { currentActor } from '@/server/people/session';
import { answer } from '@/server/route';

/** Searches the library by `?query=`, for picking a source; the newest when it is empty. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer(refuse('common.signedOut'));
  const within = await limit('search', actor);
  if (!within.ok) return answer(within);
  const query = new URL(request.url).searchParams.get('query') ?? '';
  const { sources } = await listSources(actor, { query, take: 20 });
  return answer(accept(sources));
}
