import { addClaimSchema } from '@/lib/claims/schema';
import { addClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(addClaimSchema, addClaim);
