import * as claims from '@/server/claims/commands';
import { stateOf } from '@/server/claims/load';
import { editClaim } from '@/server/verdicts/commands/upstream';
import { type Move, onOne, ours, seen, someone, type World } from './world';

const claimsOf = (world: World) => world.deps.db.claim.findMany(ours(world));

const add: Move = async (world) =>
  onOne(world, await world.deps.db.article.findMany(ours(world)), (article) => {
    const { id: articleId, currentVersionId: articleVersionId } = article;
    const spans = [
      world.dice.pick([
        { start: 0, end: 11 },
        { start: 12, end: 18 },
      ]),
    ];
    const actor = someone(world, 'contributor', 'reviewer');
    return claims.addClaim(actor, { articleId, articleVersionId, spans }, world.deps);
  });

const accept: Move = async (world) =>
  onOne(world, await claimsOf(world), ({ id: claimId, version }) =>
    claims.acceptClaim(someone(world, 'reviewer'), { claimId, version }, world.deps),
  );

const edit: Move = async (world) =>
  onOne(world, await claimsOf(world), (row) => {
    const { content, spans } = stateOf(row);
    const { claimant, hedged, date, validAt, checkworthy } = content;
    const text = `${content.text} ${world.dice.pick(['indeed', 'in part', ''])}`.trim();
    const same = { claimant, hedged, date, validAt, checkworthy, spans };
    const input = { claimId: row.id, version: seen(world, row.version), text, ...same };
    return editClaim(someone(world, 'reviewer'), input, world.deps);
  });

const split: Move = async (world) =>
  onOne(world, await claimsOf(world), (row) => {
    const { spans } = stateOf(row);
    const parts = ['One half', 'The other half'].map((text) => ({ text, spans }));
    const input = { claimId: row.id, version: row.version, parts };
    return claims.splitClaim(someone(world, 'reviewer'), input, world.deps);
  });

const merge: Move = async (world) => {
  const list = await claimsOf(world);
  return onOne(world, list, (first) =>
    onOne(world, list, (second) => {
      const merged = [first, second].map(({ id: claimId, version }) => ({ claimId, version }));
      const input = { claims: merged, text: 'Both of them' };
      return claims.mergeClaims(someone(world, 'reviewer'), input, world.deps);
    }),
  );
};

const dispose: Move = async (world) =>
  onOne(world, await claimsOf(world), ({ id: claimId, version }) => {
    const input = {
      claims: [{ claimId, version: seen(world, version) }],
      disposition: world.dice.pick(['not_checkable', 'not_checked', 'dropped'] as const),
      reason: world.dice.pick([null, 'Not worth it.']),
    };
    return claims.disposeClaims(someone(world, 'reviewer'), input, world.deps);
  });

const restore: Move = async (world) => {
  const list = (await claimsOf(world)).filter((claim) => claim.disposition !== 'checkable');
  return onOne(world, list, ({ id: claimId, version }) =>
    claims.restoreClaim(someone(world, 'reviewer'), { claimId, version }, world.deps),
  );
};

export const claimMoves = { add, accept, edit, split, merge, dispose, restore };
