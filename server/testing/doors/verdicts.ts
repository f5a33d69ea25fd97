import type { Actor } from '@/lib/people/actor';
import { can } from '@/lib/people/permissions';
import { liveDeps } from '@/server/deps';
import { attachEvidence } from '@/server/evidence/commands';
import { testEvidence, testJudgement } from '@/server/testing/evidence';
import type { TestNewsroom } from '@/server/testing/newsroom';
import { unwrap } from '@/server/testing/result';
import { assessClaim } from '@/server/verdicts/commands/assess';
import { freshClaims } from './claims';
import type { Doors } from './door';

/** A claim with accepted evidence that supports it. */
async function supportedClaim(newsroom: TestNewsroom): Promise<string> {
  const { claimId } = await freshClaims(newsroom);
  unwrap(await attachEvidence(newsroom.actors.reviewer, testEvidence([claimId]), liveDeps()));
  return claimId;
}

/** A claim about which two reviewers differ. */
async function disputedClaim(newsroom: TestNewsroom): Promise<string> {
  const claimId = await supportedClaim(newsroom);
  const { editor, reviewer } = newsroom.actors;
  const other = {
    verdict: 'unverifiable',
    reason: 'no_access',
    rationale: 'Nobody could go.',
  } as const;
  unwrap(await assessClaim(reviewer, testJudgement(claimId), liveDeps()));
  unwrap(await assessClaim(editor, testJudgement(claimId, other), liveDeps()));
  return claimId;
}

/** The judgement of whoever will try to withdraw it, where they may judge. */
async function judgement(newsroom: TestNewsroom, actor: Actor): Promise<string> {
  const claimId = await supportedClaim(newsroom);
  const own = actor.workspaceId === newsroom.workspaceId && can(actor.role, 'verdict.assess');
  const by = own ? actor : newsroom.actors.reviewer;
  const made = await assessClaim(by, testJudgement(claimId), liveDeps());
  return unwrap(made).assessmentId;
}

export const verdictDoors: Doors = {
  'POST /api/verdicts/assess': {
    kind: 'command',
    input: async (newsroom) => testJudgement(await supportedClaim(newsroom)),
  },
  'POST /api/verdicts/resolve': {
    kind: 'command',
    input: async (newsroom) =>
      testJudgement(await disputedClaim(newsroom), { rationale: 'The photographs settle it.' }),
  },
  'POST /api/verdicts/withdraw': {
    kind: 'command',
    input: async (newsroom, actor) => ({ assessmentId: await judgement(newsroom, actor) }),
  },
};
