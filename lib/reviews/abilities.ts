import { can, type Role } from '@/lib/people/permissions';

/** What somebody may do at the desk of one article now, for its buttons and keys. */
export type Abilities = {
  /** Add claims: a reviewer's count at once, a contributor's are proposed. */
  addClaims: boolean;
  editClaims: boolean;
  attach: boolean;
  /** Accept and decline evidence. */
  decide: boolean;
  assess: boolean;
  resolve: boolean;
  comment: boolean;
  describe: boolean;
  extract: boolean;
};

/** Asks the permission table; while an article is signed off, only talking about it goes on. */
export function abilitiesOf(role: Role, signedOff: boolean): Abilities {
  const may = (permission: Parameters<typeof can>[1]) => !signedOff && can(role, permission);
  return {
    addClaims: may('claim.propose'),
    editClaims: may('claim.edit'),
    attach: may('evidence.attach'),
    decide: may('evidence.decide'),
    assess: may('verdict.assess'),
    resolve: may('verdict.resolve'),
    comment: can(role, 'comment.post'),
    describe: may('article.describe'),
    extract: may('article.extract'),
  };
}
