import 'server-only';
import { peopleEvent } from '@/lib/people/events';
import type { DescribeWorkspace } from '@/lib/people/schema';
import { accept, refuse } from '@/lib/result';
import { type Command, defineCommand } from '@/server/command';

/**
 * Changes the newsroom's name and time zone.
 *
 * Refusal: `common.conflict` with their name and time zone.
 */
export const describeWorkspace: Command<DescribeWorkspace, { version: number }> = defineCommand(
  'workspace.describe',
  async (tx, { name, timeZone, version }: DescribeWorkspace) => {
    const id = tx.actor.workspaceId;
    const sealed = await tx.seal(name);
    const { count } = await tx.db.workspace.updateMany({
      where: { id, version },
      data: { name, nameId: sealed.textId, timeZone, version: { increment: 1 } },
    });
    if (count === 0) {
      const theirs = await tx.db.workspace.findUniqueOrThrow({
        where: { id },
        select: { name: true, timeZone: true, version: true },
      });
      return refuse('common.conflict', { theirs });
    }
    const described = { name: sealed, timeZone, version: version + 1 };
    tx.record(peopleEvent('workspace.described', 'workspace', described));
    return accept({ version: version + 1 });
  },
);
