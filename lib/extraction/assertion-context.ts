import type { Clause, NounPhrase, Range } from '@/lib/extraction/grammar/graph';
import type { Claimant, Proposition, PropositionKind } from '@/lib/extraction/propositions';
import type { Token } from '@/lib/extraction/token';

/** A subject taken over from elsewhere in the sentence. */
export type InheritedSubject = {
  range: Range;
  phrase: NounPhrase | null;
  role: 'resolved-reference' | 'shared-subject';
};

/** What a clause takes over from the ones around it. */
export type Context = {
  tokens: Token[];
  kind: PropositionKind;
  subject: InheritedSubject | null;
  tense: 'past' | 'present' | 'future';
  claimant: Claimant | null;
  reported: Range | null;
  fronted: Range[];
  /** Reads a clause inside this one, so that the rules for attachments need not know the rest. */
  assert: (clause: Clause, context: Context) => Proposition[];
};
