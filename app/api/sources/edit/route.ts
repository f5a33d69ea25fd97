import { editSourceSchema } from '@/lib/evidence/schema';
import { defineCommandRoute } from '@/server/route';
import { editSource } from '@/server/verdicts/commands/upstream';

export const POST = defineCommandRoute(editSourceSchema, editSource);
