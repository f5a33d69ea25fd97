import { describeArticleSchema } from '@/lib/articles/schema';
import { describeArticle } from '@/server/articles/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(describeArticleSchema, describeArticle);
