import { attachEvidenceSchema } from '@/lib/evidence/schema';
import { attachEvidence } from '@/server/evidence/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(attachEvidenceSchema, attachEvidence);
