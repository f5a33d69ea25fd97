import 'server-only';
import type { ReopenCause } from '@/lib/claims/reopening';

/** Claims whose judgements may rest on something that has changed. */
export type Reopening = {
  claimIds: string[];
  because: ReopenCause;
  /** Only judgements made since then rest on what changed; without it, all of them. */
  restingSince?: Date;
};

/**
 * What a step of claims or evidence gives back when it may unsettle judgements, of which these
 * stages know nothing. server/verdicts/commands/upstream.ts makes each such step a command that
 * also reopens the claims; routes call that command.
 */
export type Changed<T> = { value: T; reopens: Reopening[] };
