import { reopenArticleSchema } from '@/lib/reviews/schema';
import { reopenArticle } from '@/server/reviews/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(reopenArticleSchema, reopenArticle);
