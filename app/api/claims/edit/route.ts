import { editClaimSchema } from '@/lib/claims/schema';
import { editClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(editClaimSchema, editClaim);
