'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { languageCodes } from '@/lib/articles/languages';

/** The languages to choose from, by name; what is chosen already is among them, whatever it is. */
export function useLanguageOptions(current: string) {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    const codes = new Set<string>([...languageCodes, current]);
    return [...codes]
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale, current]);
}

/** The name of a language in the language of the page. */
export function useLanguageName(tag: string): string {
  return new Intl.DisplayNames([useLocale()], { type: 'language' }).of(tag) ?? tag;
}
