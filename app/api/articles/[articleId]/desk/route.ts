import { accept, refuse } from '@/lib/result';
import { currentActor } from '@/server/people/session';
import { getDesk } from '@/server/reviews/queries';
import { answer } from '@/server/route';

/** The desk of one article as JSON, for a window that has fallen behind the event stream. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ articleId: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer(refuse('common.signedOut'));
  const { articleId } = await params;
  const desk = await getDesk(actor, articleId);
  return answer(desk ? accept(desk) : refuse('common.notFound'));
}
