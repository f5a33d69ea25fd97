import { mergeClaimsSchema } from '@/lib/claims/schema';
import { mergeClaims } from '@/server/claims/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(mergeClaimsSchema, mergeClaims);
