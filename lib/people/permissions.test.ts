import { describe, expect, test } from 'vitest';
import { can, type Permission, permissions, type Role, roles } from './permissions';

// The whole table, written out once more by hand: a change of either side alone fails here.
const expected: Record<Role, Permission[]> = {
  viewer: ['workspace.read', 'account.manage', 'summary.read', 'summary.export'],
  contributor: ['comment.post', 'source.add', 'evidence.attach', 'claim.propose'],
  reviewer: [
    'article.upload',
    'article.describe',
    'article.extract',
    'claim.edit',
    'evidence.decide',
    'source.readConfidential',
    'verdict.assess',
  ],
  editor: ['verdict.resolve', 'article.signOff'],
  owner: ['people.manage', 'workspace.describe', 'policy.change'],
};

describe.each(roles)('%s', (role) => {
  const allowed = roles.slice(0, roles.indexOf(role) + 1).flatMap((each) => expected[each]);
  test.each(Object.keys(permissions) as Permission[])('%s', (permission) => {
    expect(can(role, permission)).toBe(allowed.includes(permission));
  });
});
