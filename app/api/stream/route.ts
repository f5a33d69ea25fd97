import { z } from 'zod';
import { can } from '@/lib/people/permissions';
import { refuse } from '@/lib/result';
import { getHeadSeq } from '@/server/activity/queries';
import { hasStreamsEnough, ledgerStream } from '@/server/activity/stream';
import { getSignedIn } from '@/server/people/queries';
import { currentActor, currentPerson } from '@/server/people/session';
import { answer } from '@/server/route';

const querySchema = z.object({
  after: z.coerce.number().int().nonnegative().nullable(),
  articleId: z.uuid().nullable(),
});

/**
 * What happens in the newsroom, as server-sent events: ids, types and times, never words. Resumes
 * after `Last-Event-ID` (or `?after=`); without either it begins now. `?article=` narrows it down.
 *
 * Refusals: `common.signedOut` (401), `common.notPermitted` (403), `common.malformed` (400),
 * `common.tooMany` (429) with twenty streams open.
 */
export async function GET(request: Request): Promise<Response> {
  const [actor, person] = [await currentActor(), await currentPerson()];
  if (!actor || !person) return answer(refuse('common.signedOut'));
  if (!can(actor.role, 'workspace.read')) return answer(refuse('common.notPermitted'));
  if (hasStreamsEnough(actor)) return answer(refuse('common.tooMany', { params: { seconds: 60 } }));
  const params = new URL(request.url).searchParams;
  const query = querySchema.safeParse({
    after: request.headers.get('last-event-id') ?? params.get('after'),
    articleId: params.get('article'),
  });
  if (!query.success) return answer(refuse('common.malformed'));
  const head = await getHeadSeq(actor);
  const { after, articleId } = query.data;

  const mayRead = async () => {
    const now = await getSignedIn(person.id, person.sessionVersion);
    const membership = now?.memberships.find((each) => each.workspaceId === actor.workspaceId);
    return membership !== undefined && can(membership.role, 'workspace.read');
  };
  const from = { after: Math.min(after ?? head, head), articleId };
  return new Response(ledgerStream(actor, from, mayRead, request.signal), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
