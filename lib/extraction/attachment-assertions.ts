import type { Context } from '@/lib/extraction/assertion-context';
import { assertsOwnFact } from '@/lib/extraction/attachments';
import type { Attachment, Clause, NounPhrase, Range } from '@/lib/extraction/grammar/graph';
import { attachmentsWithin } from '@/lib/extraction/holes';
import { beIn } from '@/lib/extraction/inflect';
import { isPlural } from '@/lib/extraction/number';
import type { Piece, Proposition } from '@/lib/extraction/propositions';

/** Participles that only place or date what they follow; out of it they say nothing. */
const ASIDES = new Set([
  'compare',
  'age',
  'date',
  'name',
  'know',
  'call',
  'give',
  'bring',
  'base on',
  'accord',
]);

const borrowed = (range: Range): Piece => ({ kind: 'tokens', range, role: 'resolved-reference' });

/** The noun phrase an attachment speaks of, up to its first attachment. */
function antecedentOf(host: NounPhrase, attachment: Attachment): Range {
  const to = Math.min(attachment.from, ...host.attachments.map(({ from }) => from));
  return { from: host.from, to };
}

/**
 * Puts the antecedent where the relative pronoun left its gap: "which X criticised" → "X criticised
 * the policy"; "whose boat sank" → "the seekers’ boat sank"; "one of which fell" → "one of the
 * towers fell".
 */
function fillGap(proposition: Proposition, clause: Clause, antecedent: Range): Proposition {
  const filler = borrowed(antecedent);
  const place: Range = { from: antecedent.to - 1, to: antecedent.to };
  const { pieces } = proposition;
  const word = (text: string): Piece => ({ kind: 'word', text, role: 'light-verb', from: place });
  if (clause.gap === 'part') {
    const part: Piece = {
      kind: 'tokens',
      range: { from: clause.from, to: clause.from + 2 },
      role: null,
    };
    return { ...proposition, pieces: [part, filler, ...pieces] };
  }
  if (clause.gap === 'possessor')
    return { ...proposition, pieces: [filler, word('’s'), ...pieces] };
  if (clause.gap === 'place') return { ...proposition, pieces: [...pieces, word('in'), filler] };
  const verbEnd = pieces.findIndex(
    (piece) => piece.kind === 'tokens' && piece.range.from === clause.verb.to,
  );
  const at = verbEnd < 0 ? pieces.length : verbEnd;
  return { ...proposition, pieces: [...pieces.slice(0, at), filler, ...pieces.slice(at)] };
}

/** "Rohingya, a stateless minority" → "Rohingya are a stateless minority". Bare names and ages say nothing. */
function appositionAssertion(
  host: NounPhrase,
  range: Range,
  phrase: NounPhrase,
  { tokens }: Context,
): Proposition[] {
  const words = tokens.slice(phrase.base.from, phrase.base.to);
  const defining = /^(?:DT|PRP\$)$/.test(words[0]?.tag ?? '') || phrase.to - phrase.from > 2;
  const naming = words.every(({ tag }) => /^(?:NNP|CD|POS)/.test(tag)) || words[0]?.tag === 'CD';
  if (!defining || naming || /^(?:PRP|DT)$/.test(tokens[host.head]?.tag ?? '')) return [];
  const own: Range = { from: phrase.from, to: phrase.to };
  const verb: Piece = {
    kind: 'word',
    text: beIn('present', isPlural(host, tokens)),
    role: 'light-verb',
    from: own,
  };
  return [
    {
      kind: 'apposition',
      pieces: [borrowed(range), verb, { kind: 'tokens', range: own, role: null }],
      holes: attachmentsWithin(phrase).flatMap(({ attachment }) =>
        attachment.detached ? [attachment] : [],
      ),
      verb: null,
      clause: null,
      subject: host,
      claimant: null,
      scope: own,
      fronted: [],
      reported: null,
    },
  ];
}

function attachmentAssertion(
  host: NounPhrase,
  attachment: Attachment,
  context: Context,
): Proposition[] {
  const range = antecedentOf(host, attachment);
  const { clause, kind, phrase } = attachment;
  if (kind === 'apposition') return phrase ? appositionAssertion(host, range, phrase, context) : [];
  if (!clause) return [];
  const subject = { range, phrase: host, role: 'resolved-reference' as const };
  if (kind === 'participle') {
    const aside = ASIDES.has(context.tokens[clause.verb.main]?.lemma ?? '');
    return aside ? [] : context.assert(clause, { ...context, kind: 'participle', subject });
  }
  const inner: Context = { ...context, kind: 'relative', subject };
  if (clause.gap === 'subject') return context.assert(clause, inner);
  const [first, ...rest] = context.assert(clause, { ...inner, subject: null });
  return first ? [fillGap(first, clause, range), ...rest] : [];
}

/** What relatives, participles and appositions in a noun phrase say of their own. */
export function attachmentAssertions(phrase: NounPhrase, context: Context): Proposition[] {
  return attachmentsWithin(phrase)
    .filter(({ host, attachment }) => assertsOwnFact(host, attachment, context.tokens))
    .flatMap(({ host, attachment }) =>
      attachmentAssertion(host, attachment, { ...context, fronted: [] }),
    );
}
