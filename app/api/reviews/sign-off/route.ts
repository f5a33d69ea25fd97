import { signOffArticleSchema } from '@/lib/reviews/schema';
import { defineCommandRoute } from '@/server/route';
import { signOffArticle } from '@/server/summaries/commands';

export const POST = defineCommandRoute(signOffArticleSchema, signOffArticle);
