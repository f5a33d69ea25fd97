/** Conjunctions whose clause is a fact of its own beside the main clause. */
export const ASSERTING_SUBORDINATORS: ReadonlySet<string> = new Set(
  'after before since while whereas because although though as when until once till whilst'.split(
    ' ',
  ),
);

/** Conjunctions whose clause limits the main clause and must stay with it. */
export const LIMITING_SUBORDINATORS: ReadonlySet<string> = new Set(
  'if unless whether lest provided'.split(' '),
);

/** Fronted adjuncts with these prepositions only relate the sentence to others. */
export const LINKING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'despite besides notwithstanding unlike according'.split(' '),
);
