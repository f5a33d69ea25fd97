import type { Role } from '@/lib/people/permissions';

/** What everybody in the practice newsroom signs in with. It never exists in a real one. */
export const practicePassword = 'practice-makes-verified';

type PracticeAccount = { role: Role; name: string; email: string };

/** One account per role, and a second reviewer so that two can differ. */
export const practiceAccounts = {
  owner: { role: 'owner', name: 'Olga Owner', email: 'owner@example.org' },
  editor: { role: 'editor', name: 'Ed Editor', email: 'editor@example.org' },
  reviewer: { role: 'reviewer', name: 'Rita Reviewer', email: 'reviewer@example.org' },
  secondReviewer: { role: 'reviewer', name: 'Ravi Reviewer', email: 'reviewer2@example.org' },
  contributor: { role: 'contributor', name: 'Cato Contributor', email: 'contributor@example.org' },
  viewer: { role: 'viewer', name: 'Vida Viewer', email: 'viewer@example.org' },
} satisfies Record<string, PracticeAccount>;

export type PracticePerson = keyof typeof practiceAccounts;
