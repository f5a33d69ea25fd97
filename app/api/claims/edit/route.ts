import { editClaimSchema } from '@/lib/claims/schema';
import { defineCommandRoute } from '@/server/route';
import { editClaim } from '@/server/verdicts/commands/upstream';

export const POST = defineCommandRoute(editClaimSchema, editClaim);
