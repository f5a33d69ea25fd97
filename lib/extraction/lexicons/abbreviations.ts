/** Words whose full stop does not end a sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon sen rep gov gen col maj capt lt sgt cpl adm cmdr st mt ft jr sr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'no nos vs v etc al fig vol pp p ed eds cf eg ie approx dept est min max ' +
    'inc ltd co corp plc llc bros assn ave blvd rd a.m p.m u.s u.k u.n e.u d.c b.c a.d ph.d e.g i.e'
  ).split(' '),
);

/** Abbreviations that do end a sentence when a capital follows ("…in the U.S. The court…"). */
export const SENTENCE_FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'a.m p.m u.s u.k u.n e.u d.c etc inc ltd co corp plc llc jr sr'.split(' '),
);

/** Abbreviations only before a number: "No. 3", "Sept. 11"; "the Sun. Its mass" ends a sentence. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun vol fig p pp min max'.split(
    ' ',
  ),
);
