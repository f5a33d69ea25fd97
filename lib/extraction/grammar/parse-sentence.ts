import { readClause, readPredicate } from '@/lib/extraction/grammar/clause';
import type { Clause, Range, Reader } from '@/lib/extraction/grammar/graph';
import { readNounPhrase } from '@/lib/extraction/grammar/noun-phrase';
import { readRelative } from '@/lib/extraction/grammar/relative';
import { readVerbGroup } from '@/lib/extraction/grammar/verb-group';
import { isComma, isCoordinator } from '@/lib/extraction/grammar/word-classes';
import { ASSERTING_SUBORDINATORS } from '@/lib/extraction/lexicons/subordinators';
import type { Token } from '@/lib/extraction/token';

/** The clauses of one sentence, side by side, and the stretches no rule could read. */
export type Parse = { clauses: Clause[]; unread: Range[] };

/** Each rule answers once per place and arguments, so that trying several readings stays cheap. */
function remember<Arguments extends unknown[], Result>(
  rule: (at: number, ...rest: Arguments) => Result,
): (at: number, ...rest: Arguments) => Result {
  const rows = new Map<string, Map<number, Result>>();
  return (at, ...rest) => {
    const key = rest.length === 0 ? '' : rest.join(' ');
    let row = rows.get(key);
    if (!row) {
      row = new Map();
      rows.set(key, row);
    }
    const known = row.get(at);
    if (known !== undefined) return known;
    const answer = rule(at, ...rest);
    row.set(at, answer);
    return answer;
  };
}

export function createReader(tokens: Token[]): Reader {
  const reader: Reader = {
    tokens,
    nounPhrase: remember((at, role) => readNounPhrase(reader, at, role)),
    verbGroup: remember((at) => readVerbGroup(tokens, at)),
    clause: remember((at, extent) => readClause(reader, at, extent)),
    predicate: remember((at, expected, extent) => readPredicate(reader, at, expected, extent)),
    relative: remember((at) => readRelative(reader, at)),
    upTo: remember((to) => createReader(tokens.slice(0, to))),
  };
  return reader;
}

const isBreak = (token: Token | undefined) =>
  isComma(token) || isCoordinator(token) || token?.tag === ':' || token?.tag === '-';

/** Reads clause after clause; what no rule can read is passed over to the next break and recorded. */
export function parseSentence(reader: Reader): Parse {
  const { tokens } = reader;
  const clauses: Clause[] = [];
  const unread: Range[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (/^[.,:")(-]$/.test(tokens[at]?.tag ?? '') || isCoordinator(tokens[at])) {
      at += 1;
      continue;
    }
    const clause = reader.clause(at, 'open');
    if (clause && clause.to > at) {
      clauses.push(clause);
      at = clause.to;
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    const left = ASSERTING_SUBORDINATORS.has(word) ? reader.clause(at + 1, 'open') : null;
    if (left) {
      clauses.push(left);
      at = left.to;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && !isBreak(tokens[to])) to += 1;
    unread.push({ from: at, to });
    at = to;
  }
  return { clauses, unread };
}
