/** Nouns, by lemma, for one person: "he" and "she" can mean them. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child person mother father son daughter brother sister wife husband widow president premier minister ' +
    'chancellor mayor governor senator lawmaker deputy official officer soldier general colonel commander captain spokesman ' +
    'spokeswoman spokesperson chairman chairwoman chief director manager executive founder owner head leader judge lawyer ' +
    'prosecutor defendant suspect victim witness driver pilot passenger doctor nurse surgeon patient professor scientist ' +
    'researcher author teacher student pupil player striker goalkeeper midfielder defender coach champion skipper candidate ' +
    'farmer fisherman worker resident neighbour neighbor king queen prince princess pope bishop priest imam journalist ' +
    'reporter editor analyst economist activist campaigner detective inspector sergeant lieutenant major teenager pensioner'
  ).split(' '),
);

/** Nouns, by lemma, for a body of people: "it" and "they" can both mean them. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'group team government ministry company firm bank agency authority council committee commission party police army navy force ' +
    'military regime alliance coalition union club court parliament senate congress cabinet board department office ' +
    'organisation organization charity hospital university school newspaper broadcaster airline retailer manufacturer ' +
    'supplier brigade battalion unit militia crew family couple crowd public'
  ).split(' '),
);

/** Nouns, by lemma, for places that are mostly met by name: "the town". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town city village township district province region state county island country capital municipality suburb camp port river lake valley'.split(
    ' ',
  ),
);

/** Last words of organisations' names. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'army navy government alliance party union agency authority ministry department council committee commission bank group ' +
    'company corporation inc ltd plc university institute association organisation organization service force forces police ' +
    'court parliament senate congress club united city fc nations times post news guardian gazette office bureau fund foundation'
  ).split(' '),
);

/** Titles before a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president premier minister chancellor mayor governor senator ' +
    'congressman congresswoman representative judge justice general colonel major captain lieutenant sergeant admiral ' +
    'commander king queen prince princess pope cardinal bishop rev reverend sheikh inspector superintendent constable'
  ).split(' '),
);
