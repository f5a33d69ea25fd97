import { withdrawAssessmentSchema } from '@/lib/verdicts/schema';
import { defineCommandRoute } from '@/server/route';
import { withdrawAssessment } from '@/server/verdicts/commands/withdraw';

export const POST = defineCommandRoute(withdrawAssessmentSchema, withdrawAssessment);
