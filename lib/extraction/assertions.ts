import { assertsOwnFact } from '@/lib/extraction/attachments';
import type {
  Attachment,
  Clause,
  Complement,
  NounPhrase,
  Range,
} from '@/lib/extraction/grammar/graph';
import { attachmentsWithin, holesOf, keptComplements } from '@/lib/extraction/holes';
import { beIn, pastOf, presentOf } from '@/lib/extraction/inflect';
import { REPORTING_VERBS } from '@/lib/extraction/lexicons/reporting-verbs';
import { LINKING_PREPOSITIONS } from '@/lib/extraction/lexicons/subordinators';
import { isNominalEvent } from '@/lib/extraction/nominal-events';
import { isPlural } from '@/lib/extraction/number';
import type { Claimant, Piece, Proposition, PropositionKind } from '@/lib/extraction/propositions';
import type { Token } from '@/lib/extraction/tokens';

/** What a clause takes over from the ones around it. */
type Context = {
  kind: PropositionKind;
  subject: {
    range: Range;
    phrase: NounPhrase | null;
    role: 'resolved-reference' | 'shared-subject';
  } | null;
  tense: 'past' | 'present' | 'future';
  claimant: Claimant | null;
  reported: Range | null;
  fronted: Range[];
};

const own = (range: Range): Piece => ({ kind: 'tokens', range, role: null });
const borrowed = (
  range: Range,
  role: 'resolved-reference' | 'shared-subject' | 'shared-verb' | 'shared-tail',
): Piece => ({
  kind: 'tokens',
  range,
  role,
});

/** End of a clause's own words: where its first coordinated predicate begins. */
function ownEnd(clause: Clause): number {
  return clause.conjoined[0]?.from ?? clause.to;
}

/** A prepositional phrase in front that says where or when, against one that only links. */
function carriesFact(part: Complement, tokens: Token[]): boolean {
  return part.kind === 'prepositional' && !LINKING_PREPOSITIONS.has(tokens[part.from]?.lower ?? '');
}

/**
 * The verb group as it stands in the claim. Reports are lowered ("is reported to have lost" →
 * "lost"), participles made finite ("destroying" → "destroyed", "based" → "was based").
 */
function verbPieces(clause: Clause, context: Context, tokens: Token[]): Piece[] {
  const { verb } = clause;
  const main: Range = { from: verb.main, to: verb.main + 1 };
  const plural = isPlural(context.subject?.phrase ?? clause.subject, tokens);
  const tense = context.tense === 'past' ? 'past' : 'present';
  const word = (text: string, role: 'light-verb' | 'inflection', from: Range): Piece => ({
    kind: 'word',
    text,
    role,
    from,
  });
  if (verb.raising) return raisedPieces(clause, plural, tokens);
  if (clause.auxiliariesOf) {
    const { from, main: shared } = clause.auxiliariesOf;
    return [
      borrowed({ from: clause.auxiliariesOf.raising?.to ?? from, to: shared }, 'shared-verb'),
      own({ from: verb.from, to: verb.to }),
    ];
  }
  if (verb.form === 'present-participle') {
    const lemma = tokens[verb.main]?.lemma ?? '';
    if (verb.main > verb.from && tokens[verb.from]?.lemma === 'be')
      return [word(beIn(tense, plural), 'light-verb', main), own(main)];
    return [word(tense === 'past' ? pastOf(lemma) : presentOf(lemma, plural), 'inflection', main)];
  }
  if (verb.form === 'past-participle')
    return [word(beIn(tense, plural), 'light-verb', main), own({ from: verb.from, to: verb.to })];
  return [own({ from: verb.from, to: verb.to })];
}

/** "are reported to have been killed" → "were killed"; "is reported to take part" → "take part". */
function raisedPieces({ verb }: Clause, plural: boolean, tokens: Token[]): Piece[] {
  const lowered: Range = { from: verb.raising?.to ?? verb.from, to: verb.main + 1 };
  const main: Range = { from: verb.main, to: verb.main + 1 };
  const perfect = tokens[lowered.from]?.lemma === 'have' || tokens[lowered.from]?.lower === 'have';
  const lemma = tokens[verb.main]?.lemma ?? '';
  const word = (text: string, role: 'light-verb' | 'inflection'): Piece => ({
    kind: 'word',
    text,
    role,
    from: main,
  });
  if (verb.voice === 'passive')
    return [word(beIn(perfect ? 'past' : 'present', plural), 'light-verb'), own(main)];
  if (perfect && verb.main > lowered.from) return [word(pastOf(lemma), 'inflection')];
  return [word(presentOf(lemma, plural), 'inflection')];
}

function subjectPieces(clause: Clause, context: Context): Piece[] {
  if (clause.subject) return [own({ from: clause.subject.from, to: clause.subject.to })];
  return context.subject ? [borrowed(context.subject.range, context.subject.role)] : [];
}

/** A place or time at the end of a list of predicates holds for those before it too. */
function sharedTail(clause: Clause, last: Clause | undefined, tokens: Token[]): Piece[] {
  if (
    !last ||
    clause === last ||
    keptComplements(clause).some(({ kind }) => kind === 'prepositional')
  )
    return [];
  const tail = last.complements.at(-1);
  if (
    tail?.kind !== 'prepositional' ||
    !/^(?:in|at|on|near|during|across|outside)$/.test(tokens[tail.from]?.lower ?? '')
  )
    return [];
  return [borrowed({ from: tail.from, to: tail.to }, 'shared-tail')];
}

/** One clause as a proposition, then everything said inside it. */
export function assertionsOf(clause: Clause, context: Context, tokens: Token[]): Proposition[] {
  const subject = clause.subject ?? context.subject?.phrase ?? null;
  const content = clause.complements.find(({ kind, detached }) => kind === 'content' && detached);
  const fronted = [...context.fronted, ...clause.fronted.filter(({ detached }) => !detached)];
  if (content) return contentOf(clause, { ...context, fronted }, tokens);
  const range: Range = { from: clause.verb.to, to: ownEnd(clause) };
  const shared =
    context.subject ??
    (subject && { range: subject, phrase: subject, role: 'shared-subject' as const });
  const inFront = clause.fronted
    .filter((part) => !part.detached && carriesFact(part, tokens))
    .map((part) => own(part));
  const proposition: Proposition = {
    kind: context.kind,
    pieces: [
      ...subjectPieces(clause, context),
      ...verbPieces(clause, context, tokens),
      own(range),
      ...sharedTail(clause, clause.conjoined.at(-1), tokens),
      ...inFront,
    ],
    holes: [...holesOf(clause, tokens), ...nominalsOf(clause, tokens)],
    verb: clause.verb,
    clause,
    subject,
    claimant: context.claimant,
    scope: { from: clause.from, to: ownEnd(clause) },
    fronted,
    reported: context.reported,
  };
  const inherited: Context = {
    ...context,
    kind: 'conjoined',
    subject: shared && { ...shared, role: 'shared-subject' },
    tense:
      clause.verb.tense === 'present' && clause.verb.form !== 'finite'
        ? context.tense
        : clause.verb.tense,
    fronted,
  };
  return [
    proposition,
    ...clause.conjoined.flatMap((next) =>
      withTail(assertionsOf(next, inherited, tokens), next, clause, tokens),
    ),
    ...withinOf(clause, inherited, tokens),
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
  return [
    { ...first, pieces: [...first.pieces, ...sharedTail(next, list.conjoined.at(-1), tokens)] },
    ...rest,
  ];
}

/** "X said that …": what X said, with X as its claimant. "It is reported that …": no claimant. */
function contentOf(clause: Clause, context: Context, tokens: Token[]): Proposition[] {
  const lemma = tokens[clause.verb.main]?.lemma ?? '';
  const impersonal =
    clause.verb.voice === 'passive' || tokens[clause.subject?.from ?? -1]?.lower === 'it';
  const speaker = clause.subject ?? context.subject?.range ?? null;
  const doubted = REPORTING_VERBS.get(lemma) === 'doubted';
  const claimant =
    !impersonal && speaker
      ? { range: { from: speaker.from, to: speaker.to }, doubted, cue: clause.verb.main }
      : context.claimant;
  const reported = impersonal ? { from: clause.verb.from, to: clause.verb.to } : context.reported;
  return clause.complements
    .flatMap((part) => {
      if (!part.clause || !part.detached) return [];
      const inner: Context = {
        ...context,
        kind: part.kind === 'content' ? 'main' : 'subordinate',
        subject: null,
        claimant,
        reported,
      };
      if (part.kind !== 'content')
        return assertionsOf(
          part.clause,
          { ...context, kind: 'subordinate', subject: null },
          tokens,
        );
      return assertionsOf(part.clause, inner, tokens);
    })
    .concat(
      clause.conjoined.flatMap((next) =>
        assertionsOf(
          next,
          {
            ...context,
            kind: 'conjoined',
            subject: speaker && { range: speaker, phrase: clause.subject, role: 'shared-subject' },
          },
          tokens,
        ),
      ),
      clause.subject
        ? attachmentAssertions(clause.subject, { ...context, tense: clause.verb.tense }, tokens)
        : [],
    );
}

/** What is said inside a clause: subordinate clauses, participles, relatives, appositions, events. */
function withinOf(clause: Clause, context: Context, tokens: Token[]): Proposition[] {
  const kept = keptComplements(clause);
  const parts = [
    ...clause.fronted,
    ...clause.complements,
    ...kept.flatMap(({ clause: nested }) => nested?.complements ?? []),
  ];
  const detached = parts
    .filter(({ detached: apart }) => apart)
    .flatMap((part) => {
      if (!part.clause) return [];
      const free = part.clause.subject !== null;
      const inner: Context = free
        ? { ...context, kind: 'subordinate', subject: null }
        : { ...context, kind: 'participle' };
      return assertionsOf(part.clause, inner, tokens);
    });
  const phrases = [clause.subject, ...kept.map(({ phrase }) => phrase)].flatMap((phrase) =>
    phrase ? [phrase] : [],
  );
  return [
    ...detached,
    ...phrases.flatMap((phrase) => attachmentAssertions(phrase, context, tokens)),
    ...nominalsOf(clause, tokens).map((event) => nominalAssertion(event, context, tokens)),
  ];
}

function attachmentAssertions(
  phrase: NounPhrase,
  context: Context,
  tokens: Token[],
): Proposition[] {
  return attachmentsWithin(phrase)
    .filter(({ host, attachment }) => assertsOwnFact(host, attachment, tokens))
    .flatMap(({ host, attachment }) =>
      attachmentAssertion(host, attachment, { ...context, fronted: [] }, tokens),
    );
}

/** The noun phrase an attachment speaks of, up to the attachment. */
function antecedentOf(host: NounPhrase, attachment: Attachment): Range {
  const earlier = host.attachments.filter(({ to }) => to <= attachment.from);
  return { from: host.from, to: Math.min(attachment.from, earlier[0]?.from ?? attachment.from) };
}

function attachmentAssertion(
  host: NounPhrase,
  attachment: Attachment,
  context: Context,
  tokens: Token[],
): Proposition[] {
  const range = antecedentOf(host, attachment);
  if (attachment.kind === 'apposition') return appositionAssertion(host, range, attachment, tokens);
  const { clause } = attachment;
  if (!clause) return [];
  const subject = { range, phrase: host, role: 'resolved-reference' as const };
  if (attachment.kind === 'participle')
    return assertionsOf(clause, { ...context, kind: 'participle', subject }, tokens);
  const inner: Context = { ...context, kind: 'relative', subject };
  if (clause.gap === 'subject') return assertionsOf(clause, inner, tokens);
  const assertions = assertionsOf(clause, { ...inner, subject: null }, tokens);
  const [first, ...rest] = assertions;
  return first ? [fillGap(first, clause, range), ...rest] : [];
}

/** "which X criticised" → "X criticised the policy"; "whose boat sank" → "the seekers’ boat sank". */
function fillGap(proposition: Proposition, clause: Clause, antecedent: Range): Proposition {
  const filler = borrowed(antecedent, 'resolved-reference');
  const place: Range = { from: antecedent.to, to: antecedent.to };
  const { pieces } = proposition;
  if (clause.gap === 'possessor') {
    return {
      ...proposition,
      pieces: [filler, { kind: 'word', text: '’s', role: 'light-verb', from: place }, ...pieces],
    };
  }
  if (clause.gap === 'place') {
    return {
      ...proposition,
      pieces: [...pieces, { kind: 'word', text: 'in', role: 'light-verb', from: place }, filler],
    };
  }
  const verbEnd = pieces.findIndex(
    (piece) => piece.kind === 'tokens' && piece.range.from === clause.verb.to,
  );
  const at = verbEnd < 0 ? pieces.length : verbEnd;
  return { ...proposition, pieces: [...pieces.slice(0, at), filler, ...pieces.slice(at)] };
}

/** "Rohingya, a stateless minority" → "Rohingya are a stateless minority". */
function appositionAssertion(
  host: NounPhrase,
  range: Range,
  { phrase }: Attachment,
  tokens: Token[],
): Proposition[] {
  if (!phrase) return [];
  const words = tokens.slice(phrase.base.from, phrase.base.to);
  const defining = /^(?:DT|PRP\$)$/.test(words[0]?.tag ?? '') || phrase.to - phrase.from > 2;
  const naming = words.every(({ tag }) => /^NNP|^CD/.test(tag)) || words[0]?.tag === 'CD';
  if (!defining || naming) return [];
  const from: Range = { from: phrase.from, to: phrase.to };
  const verb: Piece = {
    kind: 'word',
    text: beIn('present', isPlural(host, tokens)),
    role: 'light-verb',
    from,
  };
  return [
    {
      kind: 'apposition',
      pieces: [borrowed(range, 'resolved-reference'), verb, own(from)],
      holes: attachmentsWithin(phrase)
        .filter(({ attachment }) => attachment.detached)
        .map(({ attachment }) => attachment),
      verb: null,
      clause: null,
      subject: host,
      claimant: null,
      scope: from,
      fronted: [],
      reported: null,
    },
  ];
}

/** Prepositional phrases that hold an event of their own: "after a six-day offensive against …". */
function nominalsOf(clause: Clause, tokens: Token[]): Range[] {
  const events: Range[] = [];
  const parts = clause.complements;
  for (const [index, part] of parts.entries()) {
    if (
      part.kind !== 'prepositional' ||
      !part.phrase ||
      !isNominalEvent(part, part.phrase, parts.slice(index + 1), tokens)
    )
      continue;
    const rest = parts.slice(index + 1);
    const stop = rest.findIndex(({ kind, detached }) => kind !== 'prepositional' || detached);
    const last = (stop < 0 ? rest : rest.slice(0, stop)).at(-1) ?? part;
    events.push({ from: part.from, to: last.to });
    break;
  }
  return events;
}

function nominalAssertion(event: Range, context: Context, tokens: Token[]): Proposition {
  const start = tokens.findIndex(
    ({ tag }, at) => at >= event.from && tag !== ',' && tag !== 'IN' && tag !== 'VBG',
  );
  const range: Range = { from: start, to: event.to };
  return {
    kind: 'nominal',
    pieces: [own(range), { kind: 'word', text: 'took place', role: 'light-verb', from: range }],
    holes: [],
    verb: null,
    clause: null,
    subject: null,
    claimant: context.claimant,
    scope: range,
    fronted: [],
    reported: context.reported,
  };
}
