import type { Actor } from '@/lib/people/actor';
import type { Permission } from '@/lib/people/permissions';
import type { Result } from '@/lib/result';
import type { TestNewsroom } from '@/server/testing/newsroom';

/** Makes in a newsroom what one door needs, and gives a try of it as an actor of this newsroom or of another. */
export type Prepare = (
  newsroom: TestNewsroom,
  actor: Actor,
) => Promise<() => Promise<Result<unknown>>>;

/**
 * A way into Winnow from outside, a method of a route or a server action, as the authorization test
 * sees it:
 *
 * - `public`: needs no session, for the reason given.
 * - `command`: carries its command. `input` makes, each time, the rows of a newsroom that an input
 *   needs, and an input that whoever is permitted succeeds with; `actor` is who will try it.
 * - `read`: asks for a permission, and `prepare` readies the query behind it.
 *
 * `namesNoRow` marks an input that cannot point into another newsroom: strangers may succeed with
 * it, in their own.
 */
export type Door =
  | { kind: 'public'; because: string }
  | {
      kind: 'command';
      input: (newsroom: TestNewsroom, actor: Actor) => unknown;
      namesNoRow?: boolean;
    }
  | { kind: 'read'; permission: Permission; prepare: Prepare; namesNoRow?: boolean };

/** Doors by name: "POST /api/claims/add" or "app/(newsroom)/people/actions.ts inviteAction". */
export type Doors = Record<string, Door>;
