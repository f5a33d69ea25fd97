import { accept, refuse } from '@/lib/result';
import { listSources } from '@/server/evidence/queries';
import { currentActor } from '@/server/people/session';
import { answer } from '@/server/route';

/** Searches the library by `?query=`, for picking a source; the newest when it is empty. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer(refuse('common.signedOut'));
  const query = new URL(request.url).searchParams.get('query') ?? '';
  const { sources } = await listSources(actor, { query, take: 20 });
  return answer(accept(sources));
}
