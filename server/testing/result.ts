import type { Result } from '@/lib/result';

/** The value of a command that must have succeeded. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.code} ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The code of a refusal, or "ok". */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code;
}
