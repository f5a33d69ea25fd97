import { sourceInputSchema } from '@/lib/evidence/schema';
import { addSource } from '@/server/evidence/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(sourceInputSchema, addSource);
