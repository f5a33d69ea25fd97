import 'server-only';
import { mergeClaims as merge, splitClaim as split } from '@/server/claims/lineage';
import * as steps from '@/server/claims/steps';
import { defineCommand } from '@/server/command';

/**
 * The writes on claims, but for editing one, which may unsettle judgements: its step becomes a
 * command downstream (server/verdicts/commands/upstream.ts). All but `addClaim` name the version they saw and refuse with
 * `common.conflict` when it has changed; all refuse with `common.notFound` and `reviews.signedOff`,
 * and as their rules say (lib/claims/rules.ts).
 */
export const addClaim = defineCommand('claim.propose', steps.addClaim);
export const acceptClaim = defineCommand('claim.edit', steps.acceptClaim);
export const splitClaim = defineCommand('claim.edit', split);
export const mergeClaims = defineCommand('claim.edit', merge);
export const disposeClaims = defineCommand('claim.edit', steps.disposeClaims);
export const restoreClaim = defineCommand('claim.edit', steps.restoreClaim);
