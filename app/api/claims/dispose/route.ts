import { disposeClaimsSchema } from '@/lib/claims/schema';
import { disposeClaims } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(disposeClaimsSchema, disposeClaims);
