import 'server-only';
import type { z } from 'zod';
import { can } from '@/lib/people/permissions';
import { accept, type Refusal, type RefusalCode, type Result, refuse } from '@/lib/result';
import type { Command } from '@/server/command';
import { liveDeps } from '@/server/deps';
import { sha256 } from '@/server/digest';
import { isOwnOrigin } from '@/server/origin';
import { parseInput } from '@/server/parse';
import { currentActor } from '@/server/people/session';
import { readAtMost } from '@/server/request-body';

/** Bytes of a JSON body that a command route reads. */
const MAX_BODY = 1024 * 1024;

const statuses: Partial<Record<RefusalCode, number>> = {
  'common.signedOut': 401,
  'common.notPermitted': 403,
  'common.wrongOrigin': 403,
  'common.notFound': 404,
  'common.conflict': 409,
  'common.keyReused': 409,
  'common.tooLarge': 413,
  'common.tooMany': 429,
};

/** The JSON answer of every command: `{ ok: true, value }` or `{ ok: false, refusal }`. */
export function answer(result: Result<unknown>): Response {
  const status = result.ok ? 200 : statusOf(result.refusal);
  return Response.json(result, { status, headers: { 'Cache-Control': 'no-store' } });
}

function statusOf({ code }: Refusal): number {
  return statuses[code] ?? (code === 'common.invalid' || code === 'common.malformed' ? 400 : 422);
}

/** A POST handler that carries its command, so that a test can list what each route may do. */
export type CommandRoute = {
  (request: Request): Promise<Response>;
  command: Command<never, unknown>;
};

/** What a request says, and the SHA-256 of how it says it, by which a retry is told from another. */
type Read<Input> = { input: Input; digest: string };

/**
 * The door for the desk, uploads and retried drafts: recognises the actor, checks the origin, reads
 * the body by the schema and calls the command. An `Idempotency-Key` header (a UUID) makes a retry
 * harmless.
 *
 * Refusals: `common.signedOut` (401), `common.wrongOrigin` (403), `common.malformed` and
 * `common.invalid` (400), `common.tooLarge` (413), and the command's own.
 */
export function defineCommandRoute<Schema extends z.ZodType, Output>(
  schema: Schema,
  command: Command<z.output<Schema>, Output>,
): CommandRoute {
  return defineBodyRoute(async (request) => {
    const body = await readJson(request);
    if (!body.ok) return body;
    const input = parseInput(schema, body.value.json);
    return input.ok ? accept({ input: input.value, digest: sha256(body.value.text) }) : input;
  }, command);
}

/** The same door for a body that is not JSON, or may be: `read` makes the input of it. */
export function defineBodyRoute<Input, Output>(
  read: (request: Request) => Promise<Result<Read<Input>>>,
  command: Command<Input, Output>,
): CommandRoute {
  const post = async (request: Request) => {
    const actor = await currentActor();
    if (!actor) return answer(refuse('common.signedOut'));
    if (!isOwnOrigin(request.headers)) return answer(refuse('common.wrongOrigin'));
    // The command asks again; asked here, nobody's megabytes are read for nothing.
    if (!can(actor.role, command.permission)) return answer(refuse('common.notPermitted'));
    const body = await read(request);
    if (!body.ok) return answer(body);
    const key = request.headers.get('idempotency-key');
    if (key !== null && !/^[0-9a-f-]{36}$/i.test(key)) return answer(refuse('common.malformed'));
    const where = new URL(request.url).pathname;
    const requestHash = sha256(`${where}\n${body.value.digest}`);
    const deps = { ...liveDeps(), ...(key && { idempotency: { key, requestHash } }) };
    return answer(await command(actor, body.value.input, deps));
  };
  return Object.assign(post, { command });
}

async function readJson(request: Request): Promise<Result<{ text: string; json: unknown }>> {
  const bytes = await readAtMost(request, MAX_BODY);
  if (bytes === null) return refuse('common.tooLarge');
  const text = new TextDecoder().decode(bytes);
  try {
    return accept({ text, json: JSON.parse(text) });
  } catch {
    return refuse('common.malformed');
  }
}
