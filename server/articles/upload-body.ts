import 'server-only';
import { MAX_ARTICLE_BYTES } from '@/lib/articles/decode';
import { articleDescriptionSchema, pasteArticleSchema } from '@/lib/articles/schema';
import { accept, type Result, refuse } from '@/lib/result';
import type { Upload } from '@/server/articles/upload';
import { sha256 } from '@/server/digest';
import { parseInput } from '@/server/parse';
import { readAtMost } from '@/server/request-body';

/** JSON may write a character as six (\u00e9), and a form has its frame. */
const MAX_BODY_BYTES = 6 * MAX_ARTICLE_BYTES + 64 * 1024;

/**
 * Reads the body of an upload: a form with `file` and, as JSON, `description`; or JSON as
 * `pasteArticleSchema` has it. Stops reading when it becomes too long.
 *
 * Refusals: `articles.tooLarge`, `common.malformed`, `common.invalid`.
 */
export async function readUploadBody(
  request: Request,
): Promise<Result<{ input: Upload; digest: string }>> {
  const bytes = await readAtMost(request, MAX_BODY_BYTES);
  if (bytes === null) return refuse('articles.tooLarge');
  const type = request.headers.get('content-type') ?? '';
  const upload = type.startsWith('multipart/form-data')
    ? await readForm(bytes, type)
    : readPaste(bytes);
  return upload.ok ? accept({ input: upload.value, digest: digestOf(upload.value) }) : upload;
}

/** Of what is said: the frame of a form is another with every attempt. */
function digestOf({ content, description }: Upload): string {
  return sha256(`${sha256(content)} ${JSON.stringify(description ?? null)}`);
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<Upload>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof Blob)) return refuse('common.malformed');
  const content = new Uint8Array(await file.arrayBuffer());
  const description = form?.get('description');
  if (typeof description !== 'string') return accept({ content });
  const json = parseJson(description);
  if (!json.ok) return json;
  const parsed = parseInput(articleDescriptionSchema, json.value);
  return parsed.ok ? accept({ content, description: parsed.value }) : parsed;
}

function readPaste(bytes: Uint8Array): Result<Upload> {
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!json.ok) return json;
  const parsed = parseInput(pasteArticleSchema, json.value);
  if (!parsed.ok) return parsed;
  const { text, description } = parsed.value;
  return accept({ content: text, description });
}

function parseJson(text: string): Result<unknown> {
  try {
    return accept(JSON.parse(text));
  } catch {
    return refuse('common.malformed');
  }
}
