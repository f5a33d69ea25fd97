/**
 * Verbs that introduce what somebody says, by lemma. "doubted" marks distance: the writer does not
 * vouch for the content, so it is hedged.
 */
export const REPORTING_VERBS: ReadonlyMap<string, 'plain' | 'doubted'> = new Map([
  ...(
    'say state tell add report announce confirm declare explain note reveal admit acknowledge warn ' +
    'insist stress argue maintain write testify conclude find show recall comment concede contend ' +
    'disclose emphasise emphasize indicate inform observe post remark reply respond point reiterate ' +
    'repeat underline tweet estimate believe think suggest predict hear rule calculate determine ' +
    'record complain agree describe read quote proclaim caution tip joke guess'
  )
    .split(' ')
    .map((verb): [string, 'plain'] => [verb, 'plain']),
  ...'claim allege assert speculate suspect fear rumour rumor purport'
    .split(' ')
    .map((verb): [string, 'doubted'] => [verb, 'doubted']),
]);

/** Those that can stand after the quoted words: "…, said the mayor", "…, police confirmed". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say state tell add report announce confirm declare explain note reveal admit acknowledge warn ' +
    'insist stress argue maintain write testify recall comment claim allege assert predict estimate ' +
    'reply respond remark observe show suggest believe complain tweet post find conclude hear warn caution joke'
  ).split(' '),
);

/** Those that can also stand before their subject: "…”, said the mayor". */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  'say add explain warn claim argue insist write note admit recall declare announce reply remark observe ask'.split(
    ' ',
  ),
);

/** Verbs of raised reports, by lemma: "is reported to have", "are believed to be". */
export const RAISED_REPORTS: ReadonlySet<string> = new Set(
  'report believe think allege say understand presume suspect rumour rumor fear suppose claim estimate consider know'.split(
    ' ',
  ),
);

/** Nouns whose "that" clause is their content: "the claim that …", "evidence that …". */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report claim allegation statement rumour rumor suggestion announcement finding fact belief fear concern evidence hope ' +
    'sign idea view warning promise proof accusation assertion assumption conclusion decision doubt hint impression news ' +
    'notion opinion possibility chance risk theory understanding agreement condition'
  ).split(' '),
);
