import { acceptClaimSchema } from '@/lib/claims/schema';
import { acceptClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(acceptClaimSchema, acceptClaim);
