import 'server-only';
import type { Actor } from '@/lib/people/actor';
import { can, type Permission } from '@/lib/people/permissions';
import { type Result, refuse } from '@/lib/result';
import type { Deps } from '@/server/deps';
import { type CommandTx, inTransaction } from '@/server/transaction';

/** A write of record: who, what, with which world → done or refused. */
export type Command<Input, Output> = {
  (actor: Actor, input: Input, deps: Deps): Promise<Result<Output>>;
  permission: Permission;
};

/**
 * Makes a command: asks the permission table, then runs the body in one transaction that ends by
 * appending the recorded events.
 *
 * Refusals: `common.notPermitted`, and those of the body.
 */
export function defineCommand<Input, Output>(
  permission: Permission,
  body: (tx: CommandTx<Actor>, input: Input) => Promise<Result<Output>>,
): Command<Input, Output> {
  const command = async (actor: Actor, input: Input, deps: Deps) =>
    can(actor.role, permission)
      ? inTransaction(deps, actor, (tx) => body(tx, input))
      : refuse('common.notPermitted');
  return Object.assign(command, { permission });
}
