import { splitClaimSchema } from '@/lib/claims/schema';
import { splitClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(splitClaimSchema, splitClaim);
