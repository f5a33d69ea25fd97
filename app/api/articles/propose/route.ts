import { previewUpload } from '@/server/articles/proposal';
import { readUploadBody } from '@/server/articles/upload-body';
import { defineBodyRoute } from '@/server/route';

export const POST = defineBodyRoute(readUploadBody, previewUpload);
