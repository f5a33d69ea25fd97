import { uploadArticle } from '@/server/articles/commands';
import { readUploadBody } from '@/server/articles/upload-body';
import { defineBodyRoute } from '@/server/route';

export const POST = defineBodyRoute(readUploadBody, uploadArticle);
