import 'server-only';
import type { z } from 'zod';
import { accept, type RefusalCode, type Result, refuse } from '@/lib/result';
import refusals from '@/messages/en/refusals.json';

/**
 * Reads untrusted input by a schema. The refusal names each field at fault (a dotted path) with its
 * own code: schemas use refusal codes as their messages.
 *
 * Refusal: `common.invalid`.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return accept(parsed.data);
  const fields: Record<string, RefusalCode> = {};
  let params: Record<string, string | number> = {};
  for (const issue of parsed.error.issues) {
    fields[issue.path.join('.')] ??= isRefusalCode(issue.message)
      ? issue.message
      : 'common.invalid';
    if (issue.code === 'too_big') params = { ...params, max: Number(issue.maximum) };
  }
  return refuse('common.invalid', { fields, params });
}

function isRefusalCode(text: string): text is RefusalCode {
  const [stage = '', key = ''] = text.split('.');
  const messages: Record<string, Record<string, string>> = refusals;
  return messages[stage]?.[key] !== undefined;
}
