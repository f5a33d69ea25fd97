import type { Context } from '@/lib/extraction/assertion-context';
import { attachmentAssertions } from '@/lib/extraction/attachment-assertions';
import type { Clause, Complement, NounPhrase, Range } from '@/lib/extraction/grammar/graph';
import { asidesIn, holesOf, keptComplements, keptPhrases } from '@/lib/extraction/holes';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';
import { LINKING_PREPOSITIONS } from '@/lib/extraction/lexicons/subordinators';
import { nominalEventsOf } from '@/lib/extraction/nominal-events';
import type { Piece, Proposition } from '@/lib/extraction/propositions';
import type { Token } from '@/lib/extraction/token';
import { verbPieces } from '@/lib/extraction/verb-pieces';

const own = (range: Range): Piece => ({ kind: 'tokens', range, role: null });

/** End of a clause's own words: where its first coordinated predicate begins. */
function ownEnd(clause: Clause): number {
  return clause.conjoined[0]?.from ?? clause.to;
}

/** A prepositional phrase in front that says where or when, against one that only links. */
function carriesFact(part: Complement, tokens: Token[]): boolean {
  const linking = LINKING_PREPOSITIONS.has(tokens[part.from]?.lower ?? '');
  return (part.kind === 'prepositional' && !linking) || part.kind === 'subordinate';
}

function subjectPieces(clause: Clause, { subject }: Context): Piece[] {
  if (clause.subject) return [own({ from: clause.subject.from, to: clause.subject.to })];
  return subject ? [{ kind: 'tokens', range: subject.range, role: subject.role }] : [];
}

const SHARED_TAIL = /^(?:in|at|on|near|during|across|outside)$/;

/** A place or time at the end of a list of predicates holds for those before it too. */
function sharedTail(clause: Clause, last: Clause | undefined, tokens: Token[]): Piece[] {
  const placed = keptComplements(clause).some(({ kind }) => kind === 'prepositional');
  const tail = last?.complements.at(-1);
  const counted = last?.complements.every(
    ({ kind, phrase }) => kind !== 'object' || tokens[phrase?.head ?? -1]?.tag === 'CD',
  );
  if (clause === last || placed || !counted || tail?.kind !== 'prepositional') return [];
  if (!SHARED_TAIL.test(tokens[tail.from]?.lower ?? '')) return [];
  return [{ kind: 'tokens', range: { from: tail.from, to: tail.to }, role: 'shared-tail' }];
}

/** What hangs on a shared subject is said elsewhere and does not travel with it. */
function subjectAsides({ subject, tokens }: Context): Range[] {
  if (!subject?.phrase) return [];
  const { from, to } = subject.range;
  return asidesIn(subject.phrase, tokens).filter((aside) => aside.from >= from && aside.to <= to);
}

/** The clause's own claim, what is said inside it left out. */
function ownProposition(clause: Clause, context: Context, fronted: Range[]): Proposition {
  const { tokens } = context;
  const subject: NounPhrase | null = clause.subject ?? context.subject?.phrase ?? null;
  const inFront = clause.fronted.filter((part) => !part.detached && carriesFact(part, tokens));
  return {
    kind: context.kind,
    pieces: [
      ...subjectPieces(clause, context),
      ...verbPieces(clause, subject, context.tense, tokens),
      own({ from: clause.verb.to, to: ownEnd(clause) }),
      ...sharedTail(clause, clause.conjoined.at(-1), tokens),
      ...inFront.map((part) => own({ from: part.from, to: part.to })),
    ],
    holes: [
      ...holesOf(clause, tokens),
      ...subjectAsides(context),
      ...nominalEventsOf(clause, tokens),
    ],
    verb: clause.verb,
    clause,
    subject,
    claimant: context.claimant,
    scope: { from: clause.from, to: ownEnd(clause) },
    fronted,
    reported: context.reported,
  };
}

/** One clause as a proposition, then everything said inside it. */
export function assertionsOf(clause: Clause, context: Context): Proposition[] {
  const fronted = [...context.fronted, ...clause.fronted.filter(({ detached }) => !detached)];
  if (clause.complements.some(({ kind, detached }) => kind === 'content' && detached)) {
    return contentAssertions(clause, { ...context, fronted });
  }
  const subject = clause.subject
    ? { range: { from: clause.subject.from, to: clause.subject.to }, phrase: clause.subject }
    : context.subject;
  const nonFinite = clause.verb.form !== 'finite' && clause.verb.tense === 'present';
  const inherited: Context = {
    ...context,
    kind: 'conjoined',
    subject: subject && { ...subject, role: 'shared-subject' },
    tense: nonFinite ? context.tense : clause.verb.tense,
    fronted,
  };
  const hedged: Context = { ...inherited, reported: context.reported ?? clause.verb.raising };
  return [
    ownProposition(clause, context, fronted),
    ...clause.conjoined.flatMap((next) =>
      withTail(
        next.auxiliariesOf ? assertionsOf(next, hedged) : assertionsOf(next, inherited),
        next,
        clause,
        context.tokens,
      ),
    ),
    ...innerAssertions(clause, inherited),
  ];
}

/** Earlier members of a list of predicates borrow the tail of the last. */
function withTail(
  assertions: Proposition[],
  next: Clause,
  list: Clause,
  tokens: Token[],
): Proposition[] {
  const [first, ...rest] = assertions;
  if (!first) return assertions;
  const tail = sharedTail(next, list.conjoined.at(-1), tokens);
  return [{ ...first, pieces: [...first.pieces, ...tail] }, ...rest];
}

/** "X said that …": what X said, with X as its claimant. "It is reported that …": no claimant. */
function contentAssertions(clause: Clause, context: Context): Proposition[] {
  const { tokens } = context;
  const speaker = clause.subject ?? context.subject?.range ?? null;
  const impersonal =
    clause.verb.voice === 'passive' ||
    /^(?:it|there)$/.test(tokens[clause.subject?.from ?? -1]?.lower ?? '');
  const doubted = REPORTING_VERBS.get(tokens[clause.verb.main]?.lemma ?? '') === 'doubted';
  const claimant =
    speaker && !impersonal
      ? { range: { from: speaker.from, to: speaker.to }, doubted, cue: clause.verb.main }
      : context.claimant;
  const reported = impersonal ? { from: clause.verb.from, to: clause.verb.to } : context.reported;
  const said = clause.complements.flatMap((part) => {
    if (!part.clause || !part.detached) return [];
    if (part.kind !== 'content')
      return assertionsOf(part.clause, { ...context, kind: 'subordinate', subject: null });
    return assertionsOf(part.clause, {
      ...context,
      kind: 'main',
      subject: null,
      claimant,
      reported,
    });
  });
  const shared = speaker && {
    range: { from: speaker.from, to: speaker.to },
    phrase: clause.subject,
    role: 'shared-subject' as const,
  };
  const further = clause.conjoined.flatMap((next) =>
    assertionsOf(next, {
      ...context,
      kind: 'conjoined',
      subject: shared,
      tense: clause.verb.tense,
    }),
  );
  const asides = clause.subject
    ? attachmentAssertions(clause.subject, { ...context, tense: clause.verb.tense })
    : [];
  return [...said, ...further, ...asides];
}

/** What is said inside a clause: subordinate clauses, participles, relatives, appositions, events. */
function innerAssertions(clause: Clause, context: Context): Proposition[] {
  const nested = keptComplements(clause).flatMap((part) => part.clause?.complements ?? []);
  const parts = [...clause.fronted, ...clause.complements, ...nested];
  const detached = parts.flatMap((part, index) => {
    if (!part.detached || !part.clause) return [];
    const meant =
      part.kind === 'participle'
        ? part.clause.complements.find(({ kind }) => kind === 'content')?.clause
        : null;
    // ", meaning that households have no water": what it means is the fact.
    if (meant) return assertionsOf(meant, { ...context, kind: 'subordinate', subject: null });
    const free = part.clause.subject !== null;
    const before = parts[index - 1]?.detached ? parts[index - 1]?.clause?.subject : null;
    return assertionsOf(part.clause, {
      ...context,
      kind: free ? 'subordinate' : 'participle',
      subject: free
        ? null
        : before
          ? { range: { from: before.from, to: before.to }, phrase: before, role: 'shared-subject' }
          : context.subject,
    });
  });
  return [
    ...detached,
    ...keptPhrases(clause).flatMap((phrase) => attachmentAssertions(phrase, context)),
    ...nominalEventsOf(clause, context.tokens).map((event) => nominalAssertion(event, context)),
  ];
}

/** "after a six-day offensive against …" → "A six-day offensive against … took place". */
function nominalAssertion(event: Range, { tokens, claimant, reported }: Context): Proposition {
  const start = tokens.findIndex(({ tag }, at) => at >= event.from && !/^(?:,|IN|VBG)$/.test(tag));
  const range: Range = { from: start, to: event.to };
  return {
    kind: 'nominal',
    pieces: [own(range), { kind: 'word', text: 'took place', role: 'light-verb', from: range }],
    holes: [],
    verb: null,
    clause: null,
    subject: null,
    claimant,
    scope: range,
    fronted: [],
    reported,
  };
}
