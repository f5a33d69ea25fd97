/** From least to most; each role may do all that the ones before it may. */
export const roles = ['viewer', 'contributor', 'reviewer', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/**
 * The one permission table: the least role that may do each thing. Commands, queries and buttons
 * all ask it.
 */
export const permissions = {
  'workspace.read': 'viewer',
  'account.manage': 'viewer',
  'summary.read': 'viewer',
  'comment.post': 'contributor',
  'source.add': 'contributor',
  'evidence.attach': 'contributor',
  'claim.propose': 'contributor',
  'article.upload': 'reviewer',
  'article.describe': 'reviewer',
  'article.extract': 'reviewer',
  'claim.edit': 'reviewer',
  'evidence.decide': 'reviewer',
  'source.readConfidential': 'reviewer',
  'verdict.assess': 'reviewer',
  'verdict.resolve': 'editor',
  'article.signOff': 'editor',
  'summary.export': 'viewer',
  'people.manage': 'owner',
  'workspace.describe': 'owner',
  'policy.change': 'owner',
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof permissions;

/** Whether a role includes another, as in "an editor is also a reviewer". */
export function includesRole(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

export function can(role: Role, permission: Permission): boolean {
  return includesRole(role, permissions[permission]);
}
