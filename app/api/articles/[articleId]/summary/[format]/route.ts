import { can } from '@/lib/people/permissions';
import { refuse } from '@/lib/result';
import { attachment, fileNameOf } from '@/lib/summaries/file-name';
import { limit } from '@/server/people/rate-limit';
import { currentActor } from '@/server/people/session';
import { answer } from '@/server/route';
import { findFormat } from '@/server/summaries/formats';
import { getSummary } from '@/server/summaries/queries';

type Context = { params: Promise<{ articleId: string; format: string }> };

/**
 * The summary of an article as a file: `md`, `html` or `json`.
 *
 * Refusals: `common.signedOut` (401), `common.notPermitted` (403), `common.notFound` (404),
 * `common.tooMany` (429).
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer(refuse('common.signedOut'));
  if (!can(actor.role, 'summary.export')) return answer(refuse('common.notPermitted'));
  const within = await limit('export', actor);
  if (!within.ok) return answer(within);
  const { articleId, format: extension } = await params;
  const format = findFormat(extension);
  const summary = format && (await getSummary(actor, articleId));
  if (!summary) return answer(refuse('common.notFound'));
  const { article, signOff } = summary.model;
  return new Response(format.write(summary), {
    headers: {
      'Content-Type': format.contentType,
      'Content-Disposition': attachment(fileNameOf(article.title, signOff === null, extension)),
      'Content-Security-Policy': `${format.contentSecurityPolicy}; sandbox`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
