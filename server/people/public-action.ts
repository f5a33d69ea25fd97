import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { type Result, refuse } from '@/lib/result';
import { type Deps, liveDeps } from '@/server/deps';
import { isOwnOrigin } from '@/server/origin';
import { parseInput } from '@/server/parse';
import { requestAddress } from '@/server/people/request-address';

/** A server action that needs no session: a secret or a password stands for one. */
export type PublicAction<Input, Output> = {
  (input: Input): Promise<Result<Output>>;
  /** Lets a test tell it from one that forgot to ask who is there. */
  isPublic: true;
};

/**
 * The door for people who are not signed in: checks the origin, reads the input by its schema, and
 * hands over the address that attempts are counted under.
 *
 * Refusals: `common.wrongOrigin`, `common.invalid`, and the body's own.
 */
export function definePublicAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  body: (input: z.output<Schema>, address: string, deps: Deps) => Promise<Result<Output>>,
): PublicAction<z.input<Schema>, Output> {
  const action = async (input: z.input<Schema>) => {
    if (!isOwnOrigin(await headers())) return refuse('common.wrongOrigin');
    const parsed = parseInput(schema, input);
    return parsed.ok ? body(parsed.value, await requestAddress(), liveDeps()) : parsed;
  };
  return Object.assign(action, { isPublic: true as const });
}
