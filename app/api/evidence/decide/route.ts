import { decideEvidenceSchema } from '@/lib/evidence/schema';
import { defineCommandRoute } from '@/server/route';
import { decideEvidence } from '@/server/verdicts/commands/upstream';

export const POST = defineCommandRoute(decideEvidenceSchema, decideEvidence);
