import 'server-only';
import { createTranslator } from 'next-intl';
import type { Phrases } from '@/lib/summaries/phrases';
import messages from '@/messages/en/summaries.json';

/** The language of exported files: always the same, whoever downloads them. */
export const exportLanguage = 'en';

export const exportPhrases: Phrases = createTranslator({
  locale: exportLanguage,
  messages,
  namespace: 'document',
});
