import type { Role } from './permissions';

/** A member as colleagues see them. */
export type Member = {
  personId: string;
  name: string;
  email: string;
  role: Role;
  /** The version of the membership, for changing it. */
  version: number;
  /** ISO instant. */
  joinedAt: string;
};

/** An open invitation as the owners see it. */
export type OpenInvitation = {
  id: string;
  role: Role;
  /** The address it was meant for, when one was given. */
  email: string | null;
  createdBy: string;
  /** ISO instant. */
  expiresAt: string;
};
