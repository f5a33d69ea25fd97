import { extractArticleSchema } from '@/lib/articles/schema';
import { extractArticle } from '@/server/articles/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(extractArticleSchema, extractArticle);
