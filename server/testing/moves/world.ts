import type { Actor } from '@/lib/people/actor';
import type { Role } from '@/lib/people/permissions';
import type { Result } from '@/lib/result';
import type { Deps } from '@/server/deps';
import type { TestNewsroom } from '@/server/testing/newsroom';

/** A newsroom, and the chance by which things are chosen in it. */
export type World = TestNewsroom & { deps: Deps; dice: Dice };

/** One thing that somebody tries. It may well be refused; null when there is nothing to try it on. */
export type Move = (world: World) => Promise<Result<unknown> | null>;

/** Chooses by numbers given in advance, over and over, so that a history can be played again. */
export type Dice = {
  pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  chance: (oneIn: number) => boolean;
};

export function diceOf(numbers: readonly number[]): Dice {
  let thrown = 0;
  const number = () => numbers[thrown++ % numbers.length] ?? 0;
  return {
    pick: <T>(list: readonly T[]) => list[number() % list.length] as T,
    chance: (oneIn) => number() % oneIn === 0,
  };
}

/** Whoever does it: the role it is for, now and then one that may not. */
export function someone({ actors, dice }: World, ...fit: Role[]): Actor {
  return dice.chance(12) ? dice.pick(Object.values(actors)) : actors[dice.pick(fit)];
}

/** Tries something on one of these, when there is one. */
export function onOne<T>(
  { dice }: World,
  list: readonly T[],
  attempt: (one: T) => Promise<Result<unknown> | null>,
): Promise<Result<unknown> | null> {
  return list.length === 0 ? Promise.resolve(null) : attempt(dice.pick(list));
}

/** The version somebody has seen: the current one, now and then an older. */
export function seen({ dice }: World, version: number): number {
  return dice.chance(12) ? version - 1 : version;
}

/** Rows of the newsroom, oldest first. */
export function ours({ workspaceId }: World) {
  return { where: { workspaceId }, orderBy: { id: 'asc' } } as const;
}
