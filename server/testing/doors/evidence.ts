import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { addSource, attachEvidence } from '@/server/evidence/commands';
import { listSources } from '@/server/evidence/queries';
import { testEvidence, testSource } from '@/server/testing/evidence';
import type { TestNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { freshClaims } from './claims';
import type { Doors } from './door';

/** Who makes the rows: the one who will try the door where they may, so that what they meet is their own. */
function maker({ workspaceId, actors }: TestNewsroom, actor: Actor): Actor {
  const may = actor.workspaceId === workspaceId && can(actor.role, 'evidence.attach');
  return may ? actor : actors.contributor;
}

/** A source that is not in the library yet. */
function freshSource() {
  return testSource({ url: `https://example.com/${crypto.randomUUID()}` });
}

async function freshEvidence(newsroom: TestNewsroom, by: Actor) {
  const { claimId } = await freshClaims(newsroom);
  const { evidenceIds } = unwrap(await attachEvidence(by, testEvidence([claimId]), liveDeps()));
  return { evidenceId: `${evidenceIds[0]}`, version: 1 };
}

export const evidenceDoors: Doors = {
  'GET /api/sources': {
    kind: 'read',
    permission: 'workspace.read',
    namesNoRow: true,
    prepare: async (_newsroom, actor) => async () => accept(await listSources(actor, {})),
  },
  'POST /api/sources/add': { kind: 'command', input: freshSource, namesNoRow: true },
  'POST /api/sources/edit': {
    kind: 'command',
    async input(newsroom, actor) {
      const made = await addSource(maker(newsroom, actor), freshSource(), liveDeps());
      return { ...freshSource(), sourceId: unwrap(made).sourceId, version: 1 };
    },
  },
  'POST /api/evidence/attach': {
    kind: 'command',
    async input(newsroom) {
      const { claimId } = await freshClaims(newsroom);
      return testEvidence([claimId]);
    },
  },
  'POST /api/evidence/decide': {
    kind: 'command',
    input: async (newsroom) => ({
      ...(await freshEvidence(newsroom, newsroom.actors.contributor)),
      decision: 'accepted',
      note: null,
    }),
  },
  'POST /api/evidence/withdraw': {
    kind: 'command',
    input: async (newsroom, actor) => ({
      ...(await freshEvidence(newsroom, maker(newsroom, actor))),
      note: null,
    }),
  },
};
