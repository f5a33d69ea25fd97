/** Adverbs by which the writer steps back from a claim. */
export const HEDGE_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly apparently supposedly purportedly seemingly possibly perhaps probably maybe presumably potentially'.split(
    ' ',
  ),
);

/** Modal verbs of possibility. */
export const HEDGE_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could']);

/** Verbs, by lemma, that with an infinitive only report how things look. */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(['appear', 'seem']);

/** Adjectives and participles that mark what they describe as doubtful. */
export const HEDGE_ADJECTIVES: ReadonlySet<string> = new Set(
  'alleged suspected unverified unconfirmed apparent purported presumed'.split(' '),
);

/** Verbs, by lemma, of accusation: the content is the accuser's word. */
export const ACCUSING_VERBS: ReadonlySet<string> = new Set(['accuse', 'suspect', 'allege']);
