import type { Clause, NounPhrase, Range, VerbGroup } from '@/lib/extraction/grammar/graph';
import type { BorrowingRole } from '@/lib/extraction/schema';

/** A part of a claim's words: tokens of the sentence, or one word put in for grammar's sake. */
export type Piece =
  | { kind: 'tokens'; range: Range; role: BorrowingRole | null }
  | { kind: 'word'; text: string; role: BorrowingRole; from: Range };

export type PropositionKind =
  | 'main'
  | 'conjoined'
  | 'subordinate'
  | 'relative'
  | 'participle'
  | 'apposition'
  | 'nominal'
  | 'whole';

/** Who says it, where the sentence says so itself. */
export type Claimant = { range: Range; doubted: boolean; cue: number };

/** One thing the sentence asserts, still in terms of its tokens. */
export type Proposition = {
  kind: PropositionKind;
  pieces: Piece[];
  /** Stretches inside the pieces that are left out. */
  holes: Range[];
  verb: VerbGroup | null;
  clause: Clause | null;
  subject: NounPhrase | null;
  claimant: Claimant | null;
  /** Everything the clause covers, adjuncts included: where its date and hedges are looked for. */
  scope: Range;
  /** Adjuncts in front of the sentence that hold for this too. */
  fronted: Range[];
  /** An impersonal report around it: "it is reported that". */
  reported: Range | null;
};
