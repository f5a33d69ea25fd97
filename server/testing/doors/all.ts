import { articleDoors } from './articles';
import { claimDoors } from './claims';
import type { Doors } from './door';
import { evidenceDoors } from './evidence';
import { peopleDoors } from './people';
import { reviewDoors } from './reviews';
import { verdictDoors } from './verdicts';

/** Every way into Winnow from outside. Whoever builds another adds it to its stage's file. */
export const doors: Doors = {
  ...peopleDoors,
  ...articleDoors,
  ...claimDoors,
  ...evidenceDoors,
  ...verdictDoors,
  ...reviewDoors,
};
