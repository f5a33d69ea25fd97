import { assertsOwnFact } from '@/lib/extraction/attachments';
import type {
  Attachment,
  Clause,
  Complement,
  NounPhrase,
  Range,
} from '@/lib/extraction/grammar/graph';
import type { Token } from '@/lib/extraction/token';

/** All noun phrases within a noun phrase, itself first: members, objects of prepositions, appositions. */
export function phrasesWithin(phrase: NounPhrase): NounPhrase[] {
  const members = phrase.conjuncts.length > 0 ? phrase.conjuncts : [];
  const own =
    members.length > 0 ? members.flatMap(phrasesWithin) : phrase.inner.flatMap(phrasesWithin);
  return [phrase, ...own];
}

/** Attachments anywhere in a noun phrase, each with the noun phrase it belongs to. */
export function attachmentsWithin(
  phrase: NounPhrase,
): { host: NounPhrase; attachment: Attachment }[] {
  return phrasesWithin(phrase)
    .filter(({ conjuncts }) => conjuncts.length === 0)
    .flatMap((host) => host.attachments.map((attachment) => ({ host, attachment })));
}

/** Complements that stay in the clause's words, those of its kept infinitives and participles included. */
export function keptComplements(clause: Clause): Complement[] {
  return clause.complements
    .filter(({ detached }) => !detached)
    .flatMap((part) => {
      if (!part.clause) return [part];
      return [
        part,
        ...keptComplements(part.clause),
        ...part.clause.conjoined.flatMap(keptComplements),
      ];
    });
}

/** The noun phrases in a clause's own words, its subject and what stands in front included. */
export function keptPhrases(clause: Clause): NounPhrase[] {
  const parts = [...clause.fronted.filter(({ detached }) => !detached), ...keptComplements(clause)];
  return [clause.subject, ...parts.map(({ phrase }) => phrase)].flatMap((phrase) => phrase ?? []);
}

const detachedOf = (clause: Clause): Range[] =>
  clause.complements.filter(({ detached }) => detached);

/** Attachments of a noun phrase that are said elsewhere. */
export function asidesIn(phrase: NounPhrase | null, tokens: Token[]): Range[] {
  return (phrase ? attachmentsWithin(phrase) : [])
    .filter(({ host, attachment }) => assertsOwnFact(host, attachment, tokens))
    .map(({ attachment: { from, to } }) => ({ from, to }));
}

/** What a clause's words leave out because it is said in a claim of its own, or is an aside. */
export function holesOf(clause: Clause, tokens: Token[]): Range[] {
  const asides = keptPhrases(clause).flatMap((phrase) => asidesIn(phrase, tokens));
  const inner = keptComplements(clause).flatMap(({ clause: nested }) =>
    nested ? detachedOf(nested) : [],
  );
  return [...asides, ...detachedOf(clause), ...inner].map(({ from, to }) => ({ from, to }));
}
