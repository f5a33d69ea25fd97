import { claimRefSchema } from '@/lib/claims/schema';
import { acceptClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(claimRefSchema, acceptClaim);
