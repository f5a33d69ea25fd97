import { type Result, refuse } from '@/lib/result';

/** What came of sending a command. Unless `answered`, it may or may not have been done. */
export interface CommandOutcome<Value> {
  answered: boolean;
  result: Result<Value>;
}

/**
 * Posts a command's JSON, or a form with a file, to its route under an idempotency key (a UUID).
 *
 * Refusals of its own, both unanswered: `common.unreachable` when the network is away,
 * `common.unexpected` when the answer is not a command's.
 */
export async function sendCommand<Value>(
  path: string,
  body: string | FormData,
  key: string,
): Promise<CommandOutcome<Value>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'Idempotency-Key': key,
        ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      },
      body,
    });
    const answer: unknown = await response.json().catch(() => null);
    return isResult<Value>(answer)
      ? { answered: true, result: answer }
      : { answered: false, result: refuse('common.unexpected') };
  } catch {
    return { answered: false, result: refuse('common.unreachable') };
  }
}

function isResult<Value>(answer: unknown): answer is Result<Value> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'refusal' in answer;
}
