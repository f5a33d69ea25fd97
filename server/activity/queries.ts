import 'server-only';
import type { LiveEvent } from '@/lib/activity/live-event';
import type { Actor } from '@/lib/people/actor';
import { database } from '@/server/db';

/** Which entries to read: those after `after`, of one article (with the sources, which any article may use) or of all. */
export type LiveQuery = { after: number; articleId: string | null };

/** The last entry of the actor's newsroom; 0 when there is none. */
export async function getHeadSeq(actor: Actor, db = database()): Promise<number> {
  const { workspaceId } = actor;
  const head = await db.chainHead.findUnique({ where: { workspaceId }, select: { seq: true } });
  return head?.seq ?? 0;
}

/**
 * The next entries of the actor's newsroom, at most `limit`, and the entry up to which all have now
 * been read, whether or not they were asked for.
 */
export async function listLiveEvents(
  actor: Actor,
  { after, articleId }: LiveQuery,
  limit: number,
  db = database(),
): Promise<{ events: LiveEvent[]; readTo: number }> {
  const head = await getHeadSeq(actor, db);
  const subject = `articles/${articleId}`;
  const rows = await db.event.findMany({
    where: {
      workspaceId: actor.workspaceId,
      seq: { gt: after },
      ...(articleId && {
        OR: [
          { subject },
          { subject: { startsWith: `${subject}/` } },
          { subject: { startsWith: 'sources/' } },
        ],
      }),
    },
    select: { seq: true, type: true, subject: true, at: true, actorId: true },
    orderBy: { seq: 'asc' },
    take: limit,
  });
  const events = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  const last = events.at(-1)?.seq ?? after;
  return { events, readTo: events.length < limit ? Math.max(head, last) : last };
}
