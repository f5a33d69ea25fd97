import type { Token } from '@/lib/extraction/token';

const VERIFYING = /^(?:verify|confirm|corroborate|authenticate)$/;
const INABILITY =
  /\b(?:unable to|could not|couldn't|cannot|can not|was not able to|were not able to|has not been|have not been|had not been|not yet been|not been|no independent|without independent)\b/;

/** "The paper was unable to independently verify that claim": the outlet limits the claim before it. */
export function isCaveat(tokens: Token[]): boolean {
  if (
    !tokens.some(
      ({ lemma, lower }) => VERIFYING.test(lemma) || /^(?:verification|confirmation)$/.test(lower),
    )
  )
    return false;
  const words = tokens
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ n't/g, "n't");
  if (!INABILITY.test(words)) return false;
  return /independent|that claim|the claim|this claim|these claims|those claims|the report|the account|the figure|the video|the footage|the statement|immediately|it was not|they could/.test(
    words,
  );
}
