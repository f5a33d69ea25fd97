import type { DisposeClaims } from '@/lib/claims/schema';
import { targets } from '@/lib/evidence/schema';
import { isCurrent } from '@/lib/reviews/claim-standing';
import type { DeskClaim } from '@/lib/reviews/desk';
import type { AssessClaim } from '@/lib/verdicts/schema';
import { disposeClaims } from '@/server/claims/commands';
import { attachEvidence } from '@/server/evidence/commands';
import { postComment, reopenArticle } from '@/server/reviews/commands';
import { getDesk } from '@/server/reviews/queries';
import { signOffArticle } from '@/server/summaries/commands';
import { testEvidence, testJudgement } from '@/server/testing/evidence';
import { assessClaim, resolveDisagreement } from '@/server/verdicts/commands/assess';
import { withdrawAssessment } from '@/server/verdicts/commands/withdraw';
import { type Move, onOne, ours, seen, someone, type World } from './world';

const judgements: Partial<AssessClaim>[] = [
  { rationale: 'Two agree.' },
  { verdict: 'disputed', reason: 'contradicted' },
  {
    ...{ verdict: 'disputed', reason: 'wrong_in_detail', rationale: 'The list counts ten.' },
    ...{ faultyElements: ['number'], correctedWording: 'Ten of them' },
  },
  { verdict: 'unverifiable', reason: 'no_access', rationale: 'Nobody could go there.' },
];

const claimsOf = (world: World) => world.deps.db.claim.findMany(ours(world));

const assess: Move = async (world) =>
  onOne(world, await claimsOf(world), ({ id, version }) => {
    const { dice, deps } = world;
    const target = dice.pick([...targets, 'substance' as const]);
    const change = { ...dice.pick(judgements), target, version: seen(world, version) };
    return assessClaim(someone(world, 'reviewer', 'editor'), testJudgement(id, change), deps);
  });

/** Lets two disagree first, which would otherwise hardly ever happen. */
const resolve: Move = async (world) =>
  onOne(world, await claimsOf(world), async ({ id, version }) => {
    const { actors, deps } = world;
    const evidence = testEvidence([id], { stance: 'refutes' });
    await attachEvidence(actors.reviewer, evidence, deps);
    const [, contradicted, , unverifiable] = judgements;
    const ways = [contradicted, unverifiable].map((way) => testJudgement(id, { ...way, version }));
    const [first, second] = ways;
    if (!first || !second) return null;
    await assessClaim(actors.reviewer, first, deps);
    await assessClaim(actors.owner, second, deps);
    return resolveDisagreement(someone(world, 'editor'), second, deps);
  });

const takeBack: Move = async (world) =>
  onOne(world, await world.deps.db.assessment.findMany(ours(world)), ({ id, assessorId }) => {
    const mine = Object.values(world.actors).find((actor) => actor.personId === assessorId);
    const actor = mine ?? someone(world, 'reviewer');
    return withdrawAssessment(actor, { assessmentId: id }, world.deps);
  });

const comment: Move = async (world) =>
  onOne(world, await claimsOf(world), ({ id: claimId }) => {
    const actor = someone(world, 'contributor', 'reviewer');
    return postComment(actor, { claimId, body: 'Who saw it?' }, world.deps);
  });

/** Drops what is proposed and sets the rest aside first, or nothing would ever be signed off. */
const signOff: Move = async (world) =>
  onOne(world, await world.deps.db.article.findMany(ours(world)), async ({ id: articleId }) => {
    const { actors, deps, dice } = world;
    const desk = await getDesk(actors.editor, articleId);
    const [proposed, left] = ['proposed', 'accepted'].map((standing) =>
      (desk?.claims ?? [])
        .filter((claim) => isCurrent(claim) && claim.standing === standing && isLeft(claim))
        .map(({ id: claimId, version }) => ({ claimId, version })),
    );
    if (dice.chance(2)) {
      await setAside(world, proposed ?? [], 'dropped');
      await setAside(world, left ?? [], 'not_checked');
    }
    const seq = (await getDesk(actors.editor, articleId))?.seq ?? 0;
    const version = seen(world, desk?.article.version ?? 0);
    const input = { articleId, version, seq, note: dice.pick([null, 'Read twice.']) };
    return signOffArticle(someone(world, 'editor'), input, deps);
  });

const isLeft = ({ standing, disposition }: DeskClaim) =>
  standing === 'proposed' || disposition === 'checkable';

async function setAside(
  { actors, deps }: World,
  claims: DisposeClaims['claims'],
  disposition: DisposeClaims['disposition'],
): Promise<void> {
  if (claims.length === 0) return;
  const reason = disposition === 'dropped' ? 'No claim' : null;
  await disposeClaims(actors.reviewer, { claims, disposition, reason }, deps);
}

const reopen: Move = async (world) =>
  onOne(world, await world.deps.db.article.findMany(ours(world)), ({ id, version }) => {
    const input = { articleId: id, version: seen(world, version), reason: 'A number was wrong.' };
    return reopenArticle(someone(world, 'editor'), input, world.deps);
  });

export const reviewMoves = { assess, resolve, takeBack, comment, signOff, reopen };
