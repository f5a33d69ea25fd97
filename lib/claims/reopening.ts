/** Why the judgements of a claim no longer count. */
export const reopenCauses = [
  'claim_changed',
  'evidence_declined',
  'evidence_withdrawn',
  'source_changed',
] as const;
export type ReopenCause = (typeof reopenCauses)[number];
