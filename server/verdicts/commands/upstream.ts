import 'server-only';
import * as claims from '@/server/claims/steps';
import * as evidence from '@/server/evidence/evidence';
import * as sources from '@/server/evidence/sources';
import { defineReopeningCommand } from '@/server/verdicts/reopen';

/**
 * The one explicit list of what upstream stages do that may reopen a claim. Those stages know
 * nothing of judgements, so each such step becomes a command here, and routes call these.
 */
export const editClaim = defineReopeningCommand('claim.edit', claims.editClaim);
export const editSource = defineReopeningCommand('source.add', sources.editSource);
export const decideEvidence = defineReopeningCommand('evidence.decide', evidence.decideEvidence);
export const withdrawEvidence = defineReopeningCommand(
  'evidence.attach',
  evidence.withdrawEvidence,
);
