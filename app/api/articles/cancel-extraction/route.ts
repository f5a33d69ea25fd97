import { cancelExtractionSchema } from '@/lib/articles/schema';
import { cancelExtraction } from '@/server/articles/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(cancelExtractionSchema, cancelExtraction);
