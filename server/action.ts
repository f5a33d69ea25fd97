import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { type Result, refuse } from '@/lib/result';
import type { Command } from '@/server/command';
import { liveDeps } from '@/server/deps';
import { isOwnOrigin } from '@/server/origin';
import { parseInput } from '@/server/parse';
import { currentActor } from '@/server/people/session';

/**
 * The door for forms: a server action around a command. The action takes the form's values as a
 * plain object, as untrusted as any request.
 *
 * Refusals: `common.signedOut`, `common.wrongOrigin`, `common.invalid`, and the command's own.
 */
export function defineAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  command: Command<z.output<Schema>, Output>,
): (input: z.input<Schema>) => Promise<Result<Output>> {
  return async (input) => {
    const actor = await currentActor();
    if (!actor) return refuse('common.signedOut');
    if (!isOwnOrigin(await headers())) return refuse('common.wrongOrigin');
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    return command(actor, parsed.value, liveDeps());
  };
}
