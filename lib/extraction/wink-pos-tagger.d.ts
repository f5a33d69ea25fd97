declare module 'wink-pos-tagger' {
  type RawToken = { value: string; tag: 'word' | 'number' | 'punctuation' };
  type TaggedToken = RawToken & { normal: string; pos: string; lemma?: string };
  interface Tagger {
    tag(tokens: RawToken[]): TaggedToken[];
  }
  export default function posTagger(): Tagger;
}
