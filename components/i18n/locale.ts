/** `en-XA` is the pseudo-locale: English with accents and brackets, which shows any string that is not in the catalogue. */
export const locales = ['en', 'en-XA'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The cookie that holds a person's choice of language. */
export const localeCookie = 'winnow-locale';

/** Reads a language from an untrusted string; anything unknown is the default. */
export function parseLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}
