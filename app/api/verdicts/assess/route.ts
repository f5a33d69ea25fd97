import { assessClaimSchema } from '@/lib/verdicts/schema';
import { defineCommandRoute } from '@/server/route';
import { assessClaim } from '@/server/verdicts/commands/assess';

export const POST = defineCommandRoute(assessClaimSchema, assessClaim);
