import { postCommentSchema } from '@/lib/reviews/schema';
import { postComment } from '@/server/reviews/commands';
import { defineCommandRoute } from '@/server/route';

export const POST = defineCommandRoute(postCommentSchema, postComment);
