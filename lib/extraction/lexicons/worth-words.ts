/** Modal verbs of duty: what follows is a demand, not a fact. */
export const DUTY_MODALS: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'shall']);

/** Modal verbs of the future. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(['will', "'ll", 'would', 'wo', 'shall']);

/** Verbs, by lemma, whose infinitive is only intended. */
export const INTENT_VERBS: ReadonlySet<string> = new Set(
  'aim plan intend vow pledge promise hope wish propose undertake'.split(' '),
);

/** Verbs, by lemma, of attitude: whoever is their subject speaks his mind. */
export const ATTITUDE_VERBS: ReadonlySet<string> = new Set(
  'urge believe feel think hope wish regret deplore welcome praise deserve love hate want need prefer call condemn fear'.split(
    ' ',
  ),
);

/** Adjectives and nouns of judgement. */
export const EVALUATIVE_WORDS: ReadonlySet<string> = new Set(
  (
    'good bad great terrible horrible awful wonderful excellent brilliant amazing fantastic outstanding superb poor ' +
    'shameful disgraceful outrageous unacceptable unfair fair unjust disappointing disappointed proud delighted happy sad ' +
    'sorry angry worried worrying concerned important crucial vital essential necessary right wrong beautiful ugly ' +
    'impressive remarkable historic tragic shocking appalling devastating heartbreaking inspiring clear obvious ' +
    'ridiculous absurd reckless irresponsible brave courageous foolish hope shame disgrace pride honour honor better best ' +
    'worse worst confident optimistic pessimistic grateful thankful nonsense'
  ).split(' '),
);

/** Verbs, by lemma, of foretelling. */
export const PREDICTION_VERBS: ReadonlySet<string> = new Set([
  'expect',
  'forecast',
  'predict',
  'project',
  'anticipate',
  'foresee',
]);
