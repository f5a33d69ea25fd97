import type { Attachment, NounPhrase } from '@/lib/extraction/grammar/graph';
import { isName } from '@/lib/extraction/grammar/word-classes';
import type { Token } from '@/lib/extraction/token';

/** Participles that define rather than narrate: "consisting of members of parliament". */
const DEFINING = new Set(['consist', 'comprise']);
/** A participle without a comma this long, with what belongs to it, is a statement, not a label. */
const LONG = 7;

/** "a man who", "two soldiers who", "Kim, who": the antecedent is known without the clause. */
function isIndependent(host: NounPhrase, tokens: Token[]): boolean {
  const first = tokens[host.from];
  if (
    /^(?:a|an|some|several|more|over|around|about|nearly|almost|another)$/.test(first?.lower ?? '')
  )
    return true;
  if (
    /^(?:those|anyone|everyone|someone|one|ones|all|people|nobody|no|neither)$/.test(
      tokens[host.head]?.lower ?? '',
    )
  )
    return false;
  if (isName(tokens[host.head])) return true;
  return (
    tokens.slice(host.base.from, host.base.to).some(({ tag }) => tag === 'CD') &&
    first?.lower !== 'the'
  );
}

/**
 * Does an attachment say something of its own, so that its noun phrase stands without it? Always
 * inside commas. Otherwise it may be what tells us which one is meant ("the people who were in the
 * bus"), and then it stays.
 */
export function assertsOwnFact(host: NounPhrase, attachment: Attachment, tokens: Token[]): boolean {
  if (attachment.detached) return true;
  const { clause, kind } = attachment;
  if (!clause) return false;
  const lemma = tokens[clause.verb.main]?.lemma ?? '';
  if (DEFINING.has(lemma)) return true;
  // "migrants which the two countries have criticised": "which" with a subject of its own only adds.
  if (kind === 'relative' && clause.gap === 'object' && tokens[clause.from]?.lower === 'which')
    return true;
  if (!isIndependent(host, tokens)) return false;
  if (kind === 'relative') return true;
  return clause.verb.voice === 'passive' && attachment.to - attachment.from > LONG;
}
