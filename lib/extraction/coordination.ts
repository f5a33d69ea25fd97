import { ROUGH_NUMBERS } from '@/lib/extraction/grammar/base-noun-phrase';
import type { Clause, Complement, NounPhrase, Range } from '@/lib/extraction/grammar/graph';
import { keptComplements, phrasesWithin } from '@/lib/extraction/holes';
import type { Token } from '@/lib/extraction/token';

/** "between 2016 and 2022", "aged 16 and 17": two numbers that belong together. */
const RANGES = /^(?:between|aged|from)$/;
/** More variants than this would bury the reader; the coordination is then kept whole. */
const MOST = 8;

/** "more than 300 bases", "two officers": the member says how many. */
function isCounted(phrase: NounPhrase, tokens: Token[]): boolean {
  const words = tokens.slice(phrase.base.from, phrase.base.to);
  return words.some(
    ({ tag, lower }) =>
      tag === 'CD' || tag === '$' || lower === 'more' || ROUGH_NUMBERS.test(lower),
  );
}

function isDetermined(phrase: NounPhrase, tokens: Token[]): boolean {
  return (
    isCounted(phrase, tokens) || /^(?:a|an|another|several)$/.test(tokens[phrase.from]?.lower ?? '')
  );
}

/**
 * Would the members be checked one by one? When one of them is counted and another has a
 * determiner or number of its own. "36 soldiers and police officers" shares one number: no.
 */
function splits(members: NounPhrase[], tokens: Token[]): boolean {
  if (members.length < 2 || members.length > MOST) return false;
  const rest = members.slice(1);
  return (
    members.some((member) => isCounted(member, tokens)) &&
    rest.some((member) => isDetermined(member, tokens))
  );
}

/** Everything between the first member and the end of the last, except member `keep`. */
function othersThan(members: NounPhrase[], keep: number): Range[] {
  const first = members[0];
  const last = members.at(-1);
  const kept = members[keep];
  if (!first || !last || !kept) return [];
  return [
    { from: first.from, to: kept.from },
    { from: kept.to, to: last.to },
  ].filter(({ from, to }) => to > from);
}

/** How alike two phrases are in build: the later one continues the most similar earlier one. */
function likeness(one: NounPhrase, other: NounPhrase, tokens: Token[]): number {
  const [a, b] = [tokens[one.head], tokens[other.head]];
  const name = (token: Token | undefined) => token?.tag.startsWith('NNP') ?? false;
  return (
    (a?.lemma === b?.lemma ? 4 : 0) +
    (isDetermined(one, tokens) === isDetermined(other, tokens) ? 2 : 0) +
    (name(a) === name(b) ? 1 : 0)
  );
}

/** "142 positions in 15 townships in Rakhine, as well as a township in Chin": the two readings. */
function memberVariants(clause: Clause, tokens: Token[]): Range[][] {
  const parts = clause.complements;
  const at = parts.findIndex(({ kind }) => kind === 'member');
  const member = parts[at];
  if (!member?.phrase) return [];
  const phrase = member.phrase;
  const hosts = parts
    .slice(0, at)
    .filter((part): part is Complement & { phrase: NounPhrase } => part.phrase !== null);
  const rank = (part: Complement & { phrase: NounPhrase }) =>
    likeness(part.phrase, phrase, tokens) + (part.kind === 'object' ? 1 : 0);
  const host = hosts.toSorted((a, b) => rank(b) - rank(a))[0];
  const before = parts[at - 1];
  if (!host || !before || !isDetermined(phrase, tokens) || !isDetermined(host.phrase, tokens))
    return [];
  return [
    [{ from: before.to, to: clause.conjoined[0]?.from ?? clause.to }],
    [{ from: host.phrase.from, to: member.from }],
  ];
}

/**
 * The ways to read a clause one coordinated member at a time: for each, the stretches left out.
 * "lost more than 300 bases and around 20 towns" has two. A clause without such a coordination has
 * one, which leaves nothing out.
 */
export function variantsOf(
  clause: Clause | null,
  subject: NounPhrase | null,
  tokens: Token[],
): Range[][] {
  if (!clause) return [[]];
  const phrases = [subject, ...keptComplements(clause).map(({ phrase }) => phrase)].flatMap(
    (phrase) => (phrase ? phrasesWithin(phrase) : []),
  );
  const split = phrases.filter(
    ({ conjuncts, from }) =>
      !RANGES.test(tokens[from - 1]?.lower ?? '') && splits(conjuncts, tokens),
  );
  const choices = split.map(({ conjuncts }) =>
    conjuncts.map((_, keep) => othersThan(conjuncts, keep)),
  );
  const members = memberVariants(clause, tokens);
  if (members.length > 0) choices.push(members);
  const variants = choices.reduce<Range[][]>(
    (known, choice) => known.flatMap((holes) => choice.map((more) => [...holes, ...more])),
    [[]],
  );
  return variants.length <= MOST ? variants : [[]];
}
