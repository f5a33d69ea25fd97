import { claimRefSchema } from '@/lib/claims/schema';
import { restoreClaim } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(claimRefSchema, restoreClaim);
