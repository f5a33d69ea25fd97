import type { Clause } from '@/lib/extraction/grammar/graph';
import { ACCUSING_VERBS } from '@/lib/extraction/lexicons/hedges';
import {
  ATTITUDE_VERBS,
  DUTY_MODALS,
  EVALUATIVE_WORDS,
  FUTURE_MODALS,
  INTENT_VERBS,
  PREDICTION_VERBS,
} from '@/lib/extraction/lexicons/worth-words';
import type { ClaimKind, Quantity } from '@/lib/extraction/schema';
import type { Token } from '@/lib/extraction/token';

export type Worth = { kind: ClaimKind; checkworthy: boolean; score: number; reasons: string[] };

type Evidence = {
  clause: Clause | null;
  tokens: Token[];
  /** Tokens of the claim's own words. */
  words: Token[];
  attributed: boolean;
  quoted: boolean;
  firstPerson: boolean;
  quantities: Quantity[];
  dated: boolean;
  named: boolean;
  kind: string;
};

function kindOf({ clause, tokens, words, attributed, quoted, firstPerson }: Evidence): ClaimKind {
  const verb = clause?.verb;
  if (!clause || !verb) return 'fact';
  const modal = tokens[verb.modal ?? -1]?.lower ?? '';
  const lemma = tokens[verb.main]?.lemma ?? '';
  const infinitive = clause.complements.some(({ kind }) => kind === 'infinitive');
  if (DUTY_MODALS.has(modal)) return 'opinion';
  if (FUTURE_MODALS.has(modal)) return attributed ? 'promise' : 'prediction';
  if (INTENT_VERBS.has(lemma) && infinitive) return 'promise';
  if (PREDICTION_VERBS.has(lemma) && (infinitive || verb.voice === 'passive')) return 'prediction';
  if (firstPerson && ATTITUDE_VERBS.has(lemma)) return 'opinion';
  if (ACCUSING_VERBS.has(lemma)) return 'fact';
  const judged = words.some(
    ({ lower, tag }) => EVALUATIVE_WORDS.has(lower) && !/^NNP|^VB/.test(tag),
  );
  const copular = lemma === 'be' && verb.voice === 'active' && verb.to - verb.from <= 3;
  return judged && (quoted || firstPerson || copular) ? 'opinion' : 'fact';
}

/**
 * Whether a claim is worth checking, with the grounds. Opinions, promises and predictions are not
 * checkable; figures, dates and names make a fact more so; what somebody is or is called, less.
 */
export function judgeWorth(evidence: Evidence): Worth {
  const kind = kindOf(evidence);
  if (kind !== 'fact') return { kind, checkworthy: false, score: 0.1, reasons: [kind] };
  const grounds: [boolean, number, string][] = [
    [evidence.quantities.length > 0, 0.2, 'figure'],
    [evidence.dated, 0.1, 'date'],
    [evidence.named, 0.1, 'name'],
    [evidence.attributed, 0.1, 'attributed'],
    [evidence.kind === 'apposition', -0.3, 'definition'],
  ];
  const holding = grounds.filter(([holds]) => holds);
  const score = holding.reduce((sum, [, weight]) => sum + weight, 0.5);
  return {
    kind,
    checkworthy: evidence.kind !== 'apposition',
    score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100,
    reasons: holding.map(([, , reason]) => reason),
  };
}
