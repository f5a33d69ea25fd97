import { withdrawEvidenceSchema } from '@/lib/evidence/schema';
import { defineCommandRoute } from '@/server/route';
import { withdrawEvidence } from '@/server/verdicts/commands/upstream';

export const POST = defineCommandRoute(withdrawEvidenceSchema, withdrawEvidence);
