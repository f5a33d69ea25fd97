import 'server-only';
import { editClaim as editClaimStep } from '@/server/claims/steps';
import { defineReopeningCommand } from '@/server/verdicts/reopen';

/** The steps of earlier stages that may unsettle judgements, as the commands that routes call. */
export const editClaim = defineReopeningCommand('claim.edit', editClaimStep);
