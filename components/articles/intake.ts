import { sendCommand } from '@/components/ui/send-command';
import { MAX_ARTICLE_BYTES } from '@/lib/articles/decode';
import type { ArticleDescription } from '@/lib/articles/schema';
import { type Result, refuse } from '@/lib/result';

/** Where an article's text comes from: a file of this machine, or the clipboard. */
export type IntakeSource = File | string;

/** What the server has read out of a text that is not uploaded yet. */
export type IntakePreview = {
  description: ArticleDescription;
  opening: string;
  length: number;
  encoding: string | null;
  existing: { articleId: string; title: string } | null;
};

/** Asks what a text says of itself; stores nothing. */
export async function previewIntake(source: IntakeSource): Promise<Result<IntakePreview>> {
  if (isTooLarge(source)) return refuse('articles.tooLarge');
  const { result } = await sendCommand<IntakePreview>(
    '/api/articles/propose',
    bodyOf(source),
    crypto.randomUUID(),
  );
  return result;
}

/**
 * Uploads one article. Under the same key the same upload is done once, however often it is sent;
 * unless `answered`, it is not known whether it was done, and it should be sent again as it is.
 */
export function sendIntake(source: IntakeSource, description: ArticleDescription, key: string) {
  return sendCommand<{ articleId: string }>('/api/articles', bodyOf(source, description), key);
}

/** Too much to send: the server would refuse it. */
function isTooLarge(source: IntakeSource): boolean {
  return typeof source !== 'string' && source.size > MAX_ARTICLE_BYTES;
}

function bodyOf(source: IntakeSource, description?: ArticleDescription): string | FormData {
  if (typeof source === 'string') return JSON.stringify({ text: source, description });
  const form = new FormData();
  form.set('file', source);
  if (description) form.set('description', JSON.stringify(description));
  return form;
}
