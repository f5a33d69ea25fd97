declare module 'wink-lexicon/src/lexicon.js' {
  /** Penn tags a word can bear, the most frequent first; a plain object, so look up own keys only. */
  const lexicon: Record<string, string[]>;
  export default lexicon;
}
