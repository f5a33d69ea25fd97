import type summaries from '@/messages/en/summaries.json';

type KeysOf<Catalogue, Prefix extends string = ''> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string
    ? `${Prefix}${Key}`
    : KeysOf<Catalogue[Key], `${Prefix}${Key}.`>;
}[keyof Catalogue & string];

export type PhraseKey = KeysOf<(typeof summaries)['document']>;

/** The words of a summary: `summaries.document` of a catalogue, filled in (ICU messages). */
export type Phrases = (key: PhraseKey, values?: Record<string, string | number>) => string;
