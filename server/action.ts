import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { type Result, refuse } from '@/lib/result';
import type { Command } from '@/server/command';
import { liveDeps } from '@/server/deps';
import { isOwnOrigin } from '@/server/origin';
import { parseInput } from '@/server/parse';
import { currentActor } from '@/server/people/session';

/** A server action that carries its command, so that a test can list what each may do. */
export type Action<Input, Output> = {
  (input: Input): Promise<Result<Output>>;
  command: Command<never, unknown>;
};

/**
 * The door for forms: a server action around a command. The action takes the form's values as a
 * plain object, as untrusted as any request.
 *
 * @param done what follows in this browser when the command has succeeded: cookies, a redirect.
 * Refusals: `common.signedOut`, `common.wrongOrigin`, `common.invalid`, and the command's own.
 */
export function defineAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  command: Command<z.output<Schema>, Output>,
  done?: (value: Output) => Promise<void>,
): Action<z.input<Schema>, Output> {
  const action = async (input: z.input<Schema>) => {
    const actor = await currentActor();
    if (!actor) return refuse('common.signedOut');
    if (!isOwnOrigin(await headers())) return refuse('common.wrongOrigin');
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    const result = await command(actor, parsed.value, liveDeps());
    if (result.ok) await done?.(result.value);
    return result;
  };
  return Object.assign(action, { command });
}
