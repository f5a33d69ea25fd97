import { assessClaimSchema } from '@/lib/verdicts/schema';
import { defineCommandRoute } from '@/server/route';
import { resolveDisagreement } from '@/server/verdicts/commands/assess';

export const POST = defineCommandRoute(assessClaimSchema, resolveDisagreement);
