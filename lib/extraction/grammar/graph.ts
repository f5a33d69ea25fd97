import type { Token } from '@/lib/extraction/token';

/** Token indices of one sentence, `to` exclusive. */
export type Range = { from: number; to: number };

/** "based near Kan Mong", ", which was overrun", ", the capital,", "(AA)" after a noun. */
export type Attachment = Range & {
  kind: 'relative' | 'participle' | 'apposition' | 'parenthesis' | 'inclusion' | 'time';
  /** Set off by commas, dashes or brackets: the noun phrase stands without it. */
  detached: boolean;
  clause: Clause | null;
  /** The noun phrase of an apposition. */
  phrase: NounPhrase | null;
};

export type NounPhrase = Range & {
  /** Determiner to head, without what follows the head. */
  base: Range;
  head: number;
  attachments: Attachment[];
  /** Objects of its prepositions: "the State" in "soldiers of the State". */
  inner: NounPhrase[];
  /** "18 men and two women": the members in order; empty when there is one only. */
  conjuncts: NounPhrase[];
};

export type VerbForm = 'finite' | 'infinitive' | 'present-participle' | 'past-participle';

/** "is reported to have been seized": the verbs of one predicate with what they mark. */
export type VerbGroup = Range & {
  main: number;
  form: VerbForm;
  voice: 'active' | 'passive';
  tense: 'past' | 'present' | 'future';
  /** Token of a modal verb ("may"). */
  modal: number | null;
  negated: boolean;
  /** "is reported to", "appears to": marks a report, adds no fact. */
  raising: Range | null;
};

/** A member is a later object after its predecessor's phrases: "lost 300 bases in May and 20 towns". */
export type ComplementKind =
  | 'object'
  | 'member'
  | 'prepositional'
  | 'adverbial'
  | 'predicative'
  | 'infinitive'
  | 'participle'
  | 'content'
  | 'subordinate'
  | 'remainder';

export type Complement = Range & {
  kind: ComplementKind;
  phrase: NounPhrase | null;
  clause: Clause | null;
  /** The clause says something of its own and is left out of its parent's words. */
  detached: boolean;
};

export type Relation =
  | 'main'
  | 'coordinate'
  | 'content'
  | 'subordinate'
  | 'relative'
  | 'participle'
  | 'infinitive';

export type Gap = 'subject' | 'object' | 'possessor' | 'place' | 'part';

export type Clause = Range & {
  relation: Relation;
  /** Its own subject; null when it shares one (coordination, participles, relatives). */
  subject: NounPhrase | null;
  fronted: Complement[];
  verb: VerbGroup;
  complements: Complement[];
  /** Further predicates with the same subject: "killed 30, injured 18 and arrested two". */
  conjoined: Clause[];
  /** Verb group whose auxiliaries this one shares: "was seized and [was] burned". */
  auxiliariesOf: VerbGroup | null;
  /** What a relative pronoun stands for in its clause. */
  gap: Gap | null;
  /** The conjunction of a subordinate clause, in lower case. */
  connective: string | null;
};

/** As a subject a noun phrase takes all its prepositional phrases, and inside one "and X" cannot begin a clause. */
export type Role = 'subject' | 'object' | 'inner';

/**
 * How far a predicate may run: inside commas (enclosed) it ends at the next comma that is not its
 * own; what somebody says (reported) leaves further verbs of saying to the one who says it.
 */
export type Extent = 'open' | 'reported' | 'enclosed';

/**
 * The rules of the grammar over one sentence. Each reads from a token index and returns what it
 * found or null; none has side effects. They reach one another through this object, so that each
 * can live in a file of its own.
 */
export type Reader = {
  tokens: Token[];
  nounPhrase(at: number, role: Role): NounPhrase | null;
  verbGroup(at: number): VerbGroup | null;
  clause(at: number, extent: Extent): Clause | null;
  predicate(at: number, expected: VerbForm[], extent: Extent): Clause | null;
  relative(at: number): Attachment | null;
  /** The same rules over the tokens before `to` only. */
  upTo(to: number): Reader;
};
